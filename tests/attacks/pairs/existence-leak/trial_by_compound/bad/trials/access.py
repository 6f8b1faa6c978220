from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404

from .models import Trial


def with_trial(view):
    """The view gets the trial of the code in the path."""

    @login_required
    @wraps(view)
    def wrapped(request, code, *args, **kwargs):
        trial = get_object_or_404(Trial, code=code)
        if not trial.investigators.filter(pk=request.user.pk).exists():
            raise PermissionDenied
        return view(request, trial, *args, **kwargs)

    return wrapped
