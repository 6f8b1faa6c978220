from .roles import is_dispatcher


def roles(request):
    user = getattr(request, "user", None)
    return {"user_is_dispatcher": bool(user and user.is_authenticated and is_dispatcher(user))}
