from django.http import JsonResponse

from .models import Item


def per_gram(request):
    """Items and how many of them make up a weight."""
    total = int(request.GET.get("total", "100"))
    rows = Item.objects.order_by("pk")[:20]
    return JsonResponse({"items": [{"name": row.name, "count": total // row.weight} for row in rows]})
