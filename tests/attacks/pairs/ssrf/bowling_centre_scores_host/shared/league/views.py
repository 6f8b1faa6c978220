from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views.generic import View

from .client import ScoresClient, ScoresUnavailable
from .forms import CentreForm


class LiveScores(LoginRequiredMixin, View):
    http_method_names = ["get"]

    def get(self, request):
        form = CentreForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        try:
            scores = ScoresClient(form.cleaned_data["centre"]).lane(form.cleaned_data["lane"])
        except ScoresUnavailable:
            return JsonResponse({"errors": {"centre": ["No scores of this centre."]}}, status=502)
        return JsonResponse({"scores": scores})
