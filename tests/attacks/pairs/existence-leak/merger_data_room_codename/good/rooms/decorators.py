from functools import wraps

from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404

from .models import DataRoom


def room_guest(view):
    """The view is given the room of the path, if the user is let into it."""

    @login_required
    @wraps(view)
    def wrapped(request, slug, *args, **kwargs):
        room = get_object_or_404(DataRoom, slug=slug, guests=request.user)
        return view(request, room, *args, **kwargs)

    return wrapped
