from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied


def manager_required(view):
    @wraps(view)
    @login_required
    def inner(request, *args, **kwargs):
        if not request.user.groups.filter(name="managers").exists():
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return inner
