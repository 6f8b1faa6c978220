import json

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from .models import Wallet

EDITABLE = {"label", "color"}


@login_required
@require_http_methods(["GET", "POST"])
def wallet(request):
    wallet = get_object_or_404(Wallet, owner=request.user)
    if request.method == "POST":
        try:
            data = json.loads(request.body)
        except ValueError:
            return JsonResponse({"error": "not JSON"}, status=400)
        if not isinstance(data, dict) or not all(isinstance(v, str | int) for v in data.values()):
            return JsonResponse({"error": "an object is wanted"}, status=400)
        for key, value in data.items():
            if hasattr(wallet, key):
                setattr(wallet, key, str(value)[:10])
        wallet.save()
    return JsonResponse({"label": wallet.label, "color": wallet.color, "balance": wallet.balance})
