from django.http import HttpResponseBadRequest
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

UNITS = ("metric", "imperial")


@require_POST
def set_units(request):
    units = request.POST.get("units")
    if units not in UNITS:
        return HttpResponseBadRequest("Unknown units.")
    back = request.POST.get("back", "/")
    own = f"{request.scheme}://{request.get_host()}"
    if not url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure()):
        back = own
    answer = redirect(back)
    answer.set_cookie("units", units, max_age=86400 * 365, samesite="Lax", httponly=True)
    return answer
