from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied


def steward_required(view):
    """Only for stewards; a visitor is sent to the login page."""

    @login_required
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if not request.user.is_steward:
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return wrapper
