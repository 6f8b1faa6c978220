from functools import wraps

from django.http import JsonResponse


def moderators_only(view):
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if not request.user.is_authenticated:
            return JsonResponse({"error": "Log in."}, status=401)
        if not request.user.groups.filter(name="moderators").exists():
            return JsonResponse({"error": "For moderators."}, status=403)
        return view(request, *args, **kwargs)

    return wrapper
