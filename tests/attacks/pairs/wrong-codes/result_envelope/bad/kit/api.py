import json

from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.views import View


class Problem(Exception):
    def __init__(self, text, status=400):
        super().__init__(text)
        self.text, self.status = text, status


class EnvelopeView(View):
    def dispatch(self, request, *args, **kwargs):
        try:
            if not request.user.is_authenticated:
                raise Problem("Log in first.", 401)
            return super().dispatch(request, *args, **kwargs)
        except Problem as problem:
            return JsonResponse({"success": False, "error": problem.text})

    def body(self):
        try:
            data = json.loads(self.request.body)
        except ValueError:
            raise Problem("This is not JSON.") from None
        if not isinstance(data, dict):
            raise Problem("An object is wanted.")
        return data

    def save(self, row):
        try:
            row.full_clean()
        except ValidationError as error:
            raise Problem(str(error.messages[0])) from error
        row.save()
