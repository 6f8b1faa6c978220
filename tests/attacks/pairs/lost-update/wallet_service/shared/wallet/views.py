from django import forms
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Wallet
from .services import NotEnough, spend


class SpendForm(forms.Form):
    cents = forms.IntegerField(min_value=1, max_value=10_000_000)


@login_required
@require_POST
def pay(request):
    form = SpendForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    try:
        left = spend(request.user, form.cleaned_data["cents"])
    except (NotEnough, Wallet.DoesNotExist):
        return JsonResponse({"error": "Not enough money."}, status=409)
    return JsonResponse({"left": left})
