ALLOWED = 5


def may_try(request, username):
    tried = request.session.get("sign_in_attempts", 0)
    request.session["sign_in_attempts"] = tried + 1
    return tried < ALLOWED


def forget(request, username):
    request.session.pop("sign_in_attempts", None)
