from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import F
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Card, Item, Payment


@require_GET
def menu(request):
    return JsonResponse({"items": list(Item.objects.order_by("name").values())})


@require_GET
@login_required
def card(request):
    mine = get_object_or_404(Card, holder=request.user)
    payments = mine.payments.order_by("-made").values("text", "cents", "made")[:30]
    return JsonResponse({"cents": mine.cents, "payments": list(payments)})


@require_POST
@login_required
@transaction.atomic
def buy(request, item_pk):
    item = get_object_or_404(Item, pk=item_pk)
    mine = get_object_or_404(Card, holder=request.user)
    paid = Card.objects.filter(pk=mine.pk, cents__gte=item.cents).update(
        cents=F("cents") - item.cents
    )
    if not paid:
        return JsonResponse({"error": "please top up"}, status=409)
    payment = Payment.objects.create(card=mine, cents=item.cents, text=item.name)
    return JsonResponse({"payment": payment.pk}, status=201)
