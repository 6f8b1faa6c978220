import datetime

from django.contrib.auth.decorators import permission_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET

from .models import Souvenir
from .queries import find_souvenirs, takings_by_room


@require_GET
def search(request):
    term = request.GET.get("q", "")[:200]
    sort = request.GET.get("sort", "title")
    return JsonResponse({"souvenirs": find_souvenirs(term, sort)})


@require_GET
def souvenir(request, pk):
    found = get_object_or_404(Souvenir, pk=pk)
    return JsonResponse({"title": found.title, "room": found.room, "cents": found.price_cents})


@require_GET
@permission_required("shop.view_sale", raise_exception=True)
def takings(request):
    since = timezone.now() - datetime.timedelta(days=30)
    return JsonResponse({"rooms": takings_by_room(since)})
