from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET, require_POST

from .forms import WashForm
from .models import Card
from .services import NotEnoughCredit, start_wash


@login_required
@require_GET
def card_detail(request):
    card = get_object_or_404(Card, resident=request.user)
    washes = card.washes.order_by("-started_at", "-pk")[:10]
    return render(request, "laundry/card.html", {"card": card, "washes": washes, "form": WashForm()})


@login_required
@require_POST
def wash(request):
    card = get_object_or_404(Card, resident=request.user)
    form = WashForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        started = start_wash(card, form.cleaned_data["machine"], form.cleaned_data["programme"])
    except NotEnoughCredit:
        return JsonResponse({"detail": "Not enough credit."}, status=409)
    return JsonResponse({"id": started.pk, "credits": started.credits}, status=201)
