from django.http import JsonResponse
from django.views.decorators.http import require_safe

from .models import Sighting, Species


@require_safe
def species(request):
    names = Species.objects.order_by("name").values_list("name", flat=True)[:500]
    return JsonResponse({"species": list(names)})


@require_safe
def sightings(request):
    """The latest sightings of a county, without those kept secret."""
    county = request.GET.get("county", "")
    found = Sighting.objects.raw(
        f"""
        SELECT id, place, seen_on FROM butterflies_sighting
        WHERE county = '{county}' AND NOT hidden
        ORDER BY seen_on DESC LIMIT 50
        """
    )
    return JsonResponse({"sightings": [{"place": s.place, "seen_on": s.seen_on} for s in found]})
