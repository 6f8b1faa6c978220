from functools import wraps

from django.core.exceptions import PermissionDenied

from .models import Volunteer


def _demand(test):
    def decorator(view):
        @wraps(view)
        def wrapped(request, *args, **kwargs):
            volunteer = Volunteer.objects.filter(user=request.user).first()
            if volunteer is None or not test(volunteer):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return wrapped

    return decorator


volunteer_required = _demand(lambda volunteer: not volunteer.suspended)
leader_required = _demand(lambda volunteer: volunteer.leads())
