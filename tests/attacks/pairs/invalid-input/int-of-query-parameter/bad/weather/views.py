from django.http import JsonResponse
from django.views import View

from .models import Station


class StationsNear(View):
    def get(self, request):
        minimum = int(request.GET.get("min_altitude", 0))
        minimum = max(-500, min(minimum, 9000))
        rows = Station.objects.filter(altitude__gte=minimum).order_by("name").values("id", "name")[:100]
        return JsonResponse({"stations": list(rows)})
