from functools import wraps

from django.core.cache import cache
from django.shortcuts import redirect

from .models import Volunteer

KEY = "volunteer"
TRIES = 5
WAIT = 15 * 60


def may_try(badge):
    key = f"desk-tries:{badge.encode().hex()}"
    cache.add(key, 0, WAIT)
    return cache.incr(key) <= TRIES


def sign_in(request, volunteer):
    request.session[KEY] = volunteer.pk
    request.session.set_expiry(8 * 60 * 60)


def sign_out(request):
    request.session.flush()


def volunteers_only(view):
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        volunteer = Volunteer.objects.filter(pk=request.session.get(KEY), active=True).first()
        if volunteer is None:
            return redirect("sign-in")
        request.volunteer = volunteer
        return view(request, *args, **kwargs)

    return wrapper
