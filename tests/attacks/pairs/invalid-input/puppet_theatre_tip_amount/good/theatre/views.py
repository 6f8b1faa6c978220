from decimal import Decimal, InvalidOperation

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST, require_safe

from .models import Play, Tip

SHOWN = 50
LEAST, MOST = Decimal(1), Decimal(500)


@require_safe
def plays(request):
    found = Play.objects.order_by("title", "pk")[:SHOWN]
    return JsonResponse({"plays": list(found.values("id", "title", "minutes"))})


@require_safe
@login_required
def my_tips(request):
    found = Tip.objects.filter(giver=request.user).order_by("-pk")[:SHOWN]
    return JsonResponse({"tips": list(found.values("play__title", "amount", "given_at"))})


@require_POST
@login_required
def tip(request, pk):
    play = get_object_or_404(Play, pk=pk)
    try:
        amount = Decimal(request.POST.get("amount", ""))
    except InvalidOperation:
        return JsonResponse({"amount": ["Give a number."]}, status=400)
    if not amount.is_finite() or not LEAST <= amount <= MOST:
        return JsonResponse({"amount": ["A tip is between 1 and 500."]}, status=400)
    given = Tip.objects.create(play=play, giver=request.user, amount=round(amount, 2))
    return JsonResponse({"id": given.pk, "amount": str(given.amount)}, status=201)
