from django.http import JsonResponse

from .models import Sighting
from .paging import page_of


def sightings(request):
    page = page_of(Sighting.objects.order_by("pk"), request.GET)
    rows = [{"species": row.species, "place": row.place} for row in page]
    return JsonResponse({"sightings": rows, "pages": page.paginator.num_pages})
