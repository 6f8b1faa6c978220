import json

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View


class JsonView(LoginRequiredMixin, View):
    """Base of the views that the page's script talks to."""

    raise_exception = True

    @classmethod
    def as_view(cls, **initkwargs):
        return csrf_exempt(super().as_view(**initkwargs))

    def body(self):
        try:
            data = json.loads(self.request.body)
        except (ValueError, RecursionError):
            return {}
        return data if isinstance(data, dict) else {}

    def answer(self, data, status=200):
        return JsonResponse(data, status=status)
