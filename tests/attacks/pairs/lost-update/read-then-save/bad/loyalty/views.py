from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Card


@login_required
@require_POST
def stamp(request):
    card = get_object_or_404(Card, user=request.user)
    card.stamps += 1
    card.save()
    return JsonResponse({"stamps": card.stamps})
