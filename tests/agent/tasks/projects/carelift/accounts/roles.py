"""Who is who: the groups of the office."""
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied

DISPATCHERS = "dispatchers"
DRIVERS = "drivers"
CLINICS = "clinics"
MECHANICS = "mechanics"


def in_group(user, name):
    return user.is_authenticated and user.groups.filter(name=name).exists()


def is_dispatcher(user):
    return user.is_superuser or in_group(user, DISPATCHERS)


def clinic_of(user):
    profile = getattr(user, "profile", None)
    return profile.clinic if profile else None


def dispatcher_required(view):
    @login_required
    @wraps(view)
    def inner(request, *args, **kwargs):
        if not is_dispatcher(request.user):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return inner
