from django.http import JsonResponse
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_headers

from .models import Household


@cache_page(120)
@vary_on_headers("X-Household-Key")
def readings(request):
    key = request.headers.get("X-Household-Key", "")
    household = Household.objects.filter(key=key).first()
    if household is None:
        return JsonResponse({"detail": "X-Household-Key is missing or wrong."}, status=401)
    rows = household.readings.order_by("-taken").values_list("kwh", flat=True)[:48]
    return JsonResponse({"address": household.address, "kwh": list(rows)})
