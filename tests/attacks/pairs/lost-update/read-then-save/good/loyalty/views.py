from django.contrib.auth.decorators import login_required
from django.db.models import F
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Card


@login_required
@require_POST
def stamp(request):
    card = get_object_or_404(Card, user=request.user)
    card.stamps = F("stamps") + 1
    card.save(update_fields=["stamps"])
    card.refresh_from_db()
    return JsonResponse({"stamps": card.stamps})
