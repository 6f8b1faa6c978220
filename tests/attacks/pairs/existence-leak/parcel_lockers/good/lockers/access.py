from functools import wraps

from django.shortcuts import get_object_or_404

from .models import Parcel


def with_parcel(view):
    """Hands the view the parcel instead of its number."""

    @wraps(view)
    def wrapper(request, number, *args, **kwargs):
        parcel = get_object_or_404(
            Parcel.objects.select_related("locker"), number=number, recipient=request.user
        )
        return view(request, parcel, *args, **kwargs)

    return wrapper
