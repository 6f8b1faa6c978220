from urllib.parse import urlencode

from django.shortcuts import redirect
from django.urls import reverse

OPEN = ("/age/", "/admin/", "/accounts/")


class AgeGate:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith(OPEN) and not request.session.get("is_adult"):
            query = urlencode({"next": request.get_full_path()})
            return redirect(f"{reverse('age')}?{query}")
        return self.get_response(request)
