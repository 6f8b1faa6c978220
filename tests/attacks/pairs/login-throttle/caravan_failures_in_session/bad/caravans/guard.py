LIMIT = 5


def blocked(request):
    return request.session.get("failed_sign_ins", 0) >= LIMIT


def failed(request):
    request.session["failed_sign_ins"] = request.session.get("failed_sign_ins", 0) + 1
