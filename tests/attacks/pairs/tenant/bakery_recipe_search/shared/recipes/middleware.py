from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied

from .models import Chain


def chain_middleware(get_response):
    def middleware(request):
        request.chain = None
        if request.user.is_authenticated:
            request.chain = Chain.objects.filter(employees__user=request.user).first()
        return get_response(request)

    return middleware


def chain_required(view):
    @login_required
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.chain is None:
            raise PermissionDenied("You do not work for a bakery.")
        return view(request, *args, **kwargs)

    return wrapped
