import json

from django.http import JsonResponse
from django.views import View
from django.views.decorators.csrf import csrf_exempt


class JsonView(View):
    @classmethod
    def as_view(cls, **initkwargs):
        return csrf_exempt(super().as_view(**initkwargs))

    def post(self, request, *args, **kwargs):
        try:
            data = json.loads(request.body)
        except ValueError:
            data = None
        if not isinstance(data, dict):
            return JsonResponse({"error": "A JSON object is wanted."}, status=400)
        return self.take(request, data, *args, **kwargs)
