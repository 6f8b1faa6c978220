from django.http import JsonResponse
from django.views import View

from .models import Exhibit


class SearchView(View):
    def get(self, request):
        term = request.GET.get("q", "")
        rows = Exhibit.objects.ranked(term)[:20]
        return JsonResponse({"exhibits": [{"title": row.title, "hits": row.hits} for row in rows]})
