"""What each request passes before its view: a choice that may be made on the page itself."""

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme

UNITS = {"metric", "imperial"}
PAGES = ("/html/menu/", "/html/checked-menu/")


def choose_units(get_response):
    def answer(request):
        if request.path == PAGES[0] and request.GET.get("units") in UNITS:
            back = request.GET.get("back") or request.path
            response = HttpResponseRedirect(back)  # finds: open-redirect
            response.set_cookie("units", request.GET["units"], secure=True, httponly=True, samesite="Lax")
            return response
        return get_response(request)

    return answer


class ChooseUnits:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path == PAGES[1] and request.GET.get("units") in UNITS:
            back = request.GET.get("back") or request.path
            if not url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}):
                back = request.path
            response = HttpResponseRedirect(back)
            response.set_cookie("units", request.GET["units"], secure=True, httponly=True, samesite="Lax")
            return response
        return self.get_response(request)
