from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View

from .codec import SearchCodec


class SavedSearch(View):
    codec = SearchCodec()

    def get(self, request, saved):
        try:
            search = self.codec.load(saved)
        except Exception:
            return HttpResponseBadRequest("This link is broken.")
        if not isinstance(search, dict):
            return HttpResponseBadRequest("This link is broken.")
        return JsonResponse({"search": {str(key): str(value) for key, value in search.items()}})
