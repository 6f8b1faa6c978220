import json

from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import JsonResponse
from django.views.decorators.http import require_GET, require_POST

from .models import Item

FIELDS = {"name": "name__icontains", "shelf": "shelf", "at_least": "left__gte"}
LIMIT = 100


def rows(items):
    return JsonResponse({"items": list(items.order_by("name").values("id", "name", "shelf", "left")[:LIMIT])})


@require_GET
def items(request):
    return rows(Item.objects.filter(left__gt=0))


@login_required
@require_GET
def mine(request):
    return rows(request.user.items.all())


@require_POST
def find(request):
    try:
        wanted = json.loads(request.body)
    except ValueError:
        return JsonResponse({"error": "JSON is needed."}, status=400)
    if not isinstance(wanted, dict):
        return JsonResponse({"error": "An object is needed."}, status=400)
    terms = Q(left__gt=0)
    for name, value in wanted.items():
        if name not in FIELDS or not isinstance(value, int if name == "at_least" else str):
            return JsonResponse({"error": f"Not a filter: {name[:30]}"}, status=400)
        terms &= Q(**{FIELDS[name]: value})
    return rows(Item.objects.filter(terms))
