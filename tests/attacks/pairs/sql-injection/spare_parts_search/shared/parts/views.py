from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from parts.repository import search_parts


@require_GET
@login_required
def search(request):
    term = request.GET.get("q", "").strip()
    if len(term) < 2:
        return JsonResponse({"error": "Type at least two characters."}, status=400)
    return JsonResponse({"parts": search_parts(term[:200])})
