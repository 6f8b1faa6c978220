from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from .cards import card_of
from .models import Host


@require_safe
def host(request, slug):
    card = card_of(get_object_or_404(Host, slug=slug))
    return JsonResponse({"name": card.name, "village": card.village, "telescope": card.telescope})
