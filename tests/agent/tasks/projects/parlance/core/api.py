"""The little JSON that our own JavaScript and the screens in the hall need."""

from functools import wraps

from django.http import JsonResponse


def json_error(message, status):
    return JsonResponse({"error": message}, status=status)


def api_login_required(view):
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if not request.user.is_authenticated:
            return json_error("Please sign in.", 401)
        return view(request, *args, **kwargs)

    return wrapped
