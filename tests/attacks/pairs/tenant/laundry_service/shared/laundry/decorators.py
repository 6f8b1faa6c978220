from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied


def company_required(view):
    @login_required
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        request.company = request.user.companies.order_by("pk").first()
        if request.company is None:
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return wrapper
