from urllib.parse import urlencode

from django.shortcuts import redirect
from django.urls import reverse

from .models import Consent


class TermsMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        terms = reverse("terms")
        free = request.path.startswith((terms, reverse("admin:index")))
        if not free and request.user.is_authenticated:
            if not Consent.objects.filter(user=request.user).exists():
                return redirect(f"{terms}?{urlencode({'next': request.get_full_path()})}")
        return self.get_response(request)
