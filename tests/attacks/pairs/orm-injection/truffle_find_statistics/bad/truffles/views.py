from django.contrib.auth.decorators import login_required
from django.core.exceptions import FieldError
from django.core.paginator import Paginator
from django.db.models import Max
from django.http import JsonResponse

from .models import Find


@login_required
def finds(request):
    page = Paginator(Find.objects.order_by("-found_on", "-pk"), 25).get_page(request.GET.get("page"))
    rows = [{"species": find.species, "grams": find.grams, "found_on": find.found_on} for find in page]
    return JsonResponse({"pages": page.paginator.num_pages, "finds": rows})


@login_required
def record(request):
    """The highest value of a measure, for the boxes of the start page."""
    measure = request.GET.get("of", "grams")
    try:
        value = Find.objects.aggregate(value=Max(measure))["value"]
    except FieldError:
        return JsonResponse({"error": "There is no such measure."}, status=400)
    return JsonResponse({"of": measure, "value": value})
