from functools import wraps

from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404

from .models import Cooperative


def member_required(view):
    """Give the view the cooperative of the address, if the user belongs to it."""

    @login_required
    @wraps(view)
    def wrapper(request, slug, *args, **kwargs):
        coop = get_object_or_404(Cooperative, slug=slug, memberships__person=request.user)
        return view(request, coop, *args, **kwargs)

    return wrapper
