import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import FieldError
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_GET, require_POST

from .models import Bog, Core

DEFAULT = ["id", "bog__name", "depth_cm", "taken"]
COLUMNS = {*DEFAULT, "carbon", "surveyor__username", "bog__hectares"}


@login_required
@require_GET
def bogs(request):
    page = Paginator(Bog.objects.order_by("name"), 50).get_page(request.GET.get("page"))
    return JsonResponse({"bogs": [{"id": bog.pk, "name": bog.name} for bog in page]})


@login_required
@require_POST
def core_table(request):
    """A page of cores with the columns that the table on the screen shows."""
    try:
        asked = json.loads(request.body)
        columns = [str(name) for name in asked.get("columns", DEFAULT)][:12]
        page_number, since = asked.get("page", 1), parse_date(str(asked.get("since", "2000-01-01")))
    except (ValueError, AttributeError, TypeError):
        return JsonResponse({"error": "Not understood."}, status=400)
    if since is None or not columns or not COLUMNS.issuperset(columns):
        return JsonResponse({"error": "Not understood."}, status=400)
    try:
        rows = Core.objects.filter(taken__gte=since).values(*columns)
    except FieldError:
        return JsonResponse({"error": "No such column."}, status=400)
    page = Paginator(rows, 50).get_page(page_number)
    return JsonResponse({"rows": list(page), "pages": page.paginator.num_pages})
