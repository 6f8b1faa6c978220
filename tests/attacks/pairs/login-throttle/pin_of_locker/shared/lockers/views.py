from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Locker


class PinForm(forms.Form):
    pin = forms.RegexField(r"^\d{4}\Z")


class OpenLocker(LoginRequiredMixin, View):
    """Lockers are shared: who knows the PIN may open."""

    def post(self, request, code):
        form = PinForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        locker = get_object_or_404(Locker, code=code)
        if not locker.opens_with(form.cleaned_data["pin"]):
            return JsonResponse({"errors": {"pin": ["Not this one."]}}, status=403)
        return JsonResponse({"open": locker.code})
