from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import F
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Concert, Ticket


class SoldOut(Exception):
    pass


@login_required
@require_POST
def buy(request, pk):
    concert = get_object_or_404(Concert, pk=pk)
    try:
        with transaction.atomic():
            ticket = Ticket.objects.create(concert=concert, buyer=request.user)
            if not Concert.objects.filter(pk=pk, seats__gt=0).update(seats=F("seats") - 1):
                raise SoldOut
    except SoldOut:
        return JsonResponse({"error": "Sold out."}, status=409)
    return JsonResponse({"ticket": ticket.pk}, status=201)
