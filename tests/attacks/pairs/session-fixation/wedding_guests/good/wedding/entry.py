from functools import wraps

from django.shortcuts import redirect

from .models import Guest

KEY = "guest"


def enter(request, guest):
    if KEY in request.session:
        request.session.flush()
    request.session.cycle_key()
    request.session[KEY] = guest.pk


def leave(request):
    request.session.flush()


def guests_only(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        request.guest = Guest.objects.filter(pk=request.session.get(KEY)).first()
        if request.guest is None:
            return redirect("enter")
        return view(request, *args, **kwargs)

    return inner
