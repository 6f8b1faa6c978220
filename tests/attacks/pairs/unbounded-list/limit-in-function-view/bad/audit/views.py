from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .models import Event

DEFAULT, MOST = 50, 500


@login_required
def events(request):
    text = request.GET.get("limit", "")
    limit = int(text) if text.isdecimal() and len(text) < 8 else DEFAULT
    limit = max(limit, 1)
    rows = Event.objects.order_by("-pk").values("id", "name")[:limit]
    return JsonResponse({"events": list(rows)})
