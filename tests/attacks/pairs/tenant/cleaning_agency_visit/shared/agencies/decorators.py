from functools import wraps

from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404


def agency_view(view):
    """Gives the view the agency of the address, if the user works there."""

    @login_required
    @wraps(view)
    def wrapped(request, agency, *args, **kwargs):
        agency = get_object_or_404(request.user.agencies, slug=agency)
        return view(request, agency, *args, **kwargs)

    return wrapped
