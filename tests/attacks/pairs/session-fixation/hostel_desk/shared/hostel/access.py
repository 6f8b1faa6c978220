from functools import wraps

from django.contrib.auth.models import User
from django.shortcuts import redirect


def guest_of(request):
    pk = request.session.get("desk_user")
    if pk is None:
        return None
    return User.objects.filter(pk=pk, is_active=True).first()


def guest_required(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        request.guest = guest_of(request)
        if request.guest is None:
            return redirect("login")
        return view(request, *args, **kwargs)

    return inner
