from functools import wraps

from django.contrib.auth.decorators import login_required
from django.http import Http404

from .models import Flight


def pilot_required(view):
    """Only the pilot of the flight in the address gets to the view."""

    @login_required
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        pk = kwargs["flight_id"]
        if not Flight.objects.filter(pk=pk, pilot=request.user).exists():
            raise Http404
        return view(request, *args, **kwargs)

    return wrapped
