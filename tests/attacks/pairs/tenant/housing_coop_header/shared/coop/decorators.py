from functools import wraps

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse


def in_organisation(view):
    @login_required
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        if request.organisation is None:
            return JsonResponse({"error": "choose an organisation"}, status=403)
        return view(request, *args, **kwargs)

    return wrapped
