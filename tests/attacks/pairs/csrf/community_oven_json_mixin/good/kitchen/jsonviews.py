import json

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views.generic import View


class JsonView(LoginRequiredMixin, View):
    """Base of the views that the page's script talks to."""

    raise_exception = True

    def body(self):
        try:
            data = json.loads(self.request.body)
        except (ValueError, RecursionError):
            return {}
        return data if isinstance(data, dict) else {}

    def answer(self, data, status=200):
        return JsonResponse(data, status=status)
