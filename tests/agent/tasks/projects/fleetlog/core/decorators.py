from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied


def dispatcher_page(view):
    """A page for dispatchers (and superusers); others get 403, strangers the login."""

    @login_required
    @wraps(view)
    def inner(request, *args, **kwargs):
        member = getattr(request.user, "member", None)
        if not request.user.is_superuser and not (member and member.is_dispatcher):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return inner
