from django.http import JsonResponse
from django.views.decorators.http import require_safe

from .models import Sculpture

SIZE = 20
MOST = 10_000


@require_safe
def sculptures(request):
    try:
        offset = int(request.GET.get("offset", 0))
    except ValueError:
        return JsonResponse({"error": "offset is a number"}, status=400)
    if offset > MOST:
        return JsonResponse({"error": "offset is too large"}, status=400)
    rows = Sculpture.objects.values("id", "title", "artist", "year")[offset : offset + SIZE]
    return JsonResponse({"offset": offset, "results": list(rows)})
