import json

from django.http import JsonResponse
from django.views import View


class JsonView(View):
    def post(self, request, *args, **kwargs):
        try:
            data = json.loads(request.body)
        except ValueError:
            data = None
        if not isinstance(data, dict):
            return JsonResponse({"error": "A JSON object is wanted."}, status=400)
        return self.take(request, data, *args, **kwargs)
