import json

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET, require_POST

from .forms import ContactForm
from .models import Sitter


@ensure_csrf_cookie
@login_required
@require_GET
def me(request):
    sitter = get_object_or_404(Sitter, account=request.user)
    evenings = sitter.free_evenings.order_by("date").values_list("date", flat=True)[:60]
    return JsonResponse({"phone": sitter.phone, "rate": sitter.hourly_rate, "evenings": list(evenings)})


@login_required
@require_POST
def update_contact(request):
    sitter = get_object_or_404(Sitter, account=request.user)
    try:
        data = json.loads(request.body)
    except ValueError:
        return JsonResponse({"error": "not JSON"}, status=400)
    if not isinstance(data, dict):
        return JsonResponse({"error": "not an object"}, status=400)
    form = ContactForm(data, instance=sitter)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return JsonResponse({"phone": sitter.phone, "payout_iban": sitter.payout_iban})
