from django.http import JsonResponse
from django.views.decorators.cache import cache_page
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from .models import Station


@require_GET
@cache_page(300)
@vary_on_headers("X-Station-Key")
def summary(request):
    key = request.headers.get("X-Station-Key", "")
    station = Station.objects.filter(api_key=key).first()
    if station is None:
        return JsonResponse({"error": "Unknown key."}, status=401)
    return JsonResponse({"name": station.name, "notes": station.notes})
