from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View

from .figures import UnknownFigure, best_of


class BestView(LoginRequiredMixin, View):
    http_method_names = ["get", "head"]

    def get(self, request):
        figure = request.GET.get("figure", "watts")
        try:
            return JsonResponse({"figure": figure, "best": best_of(figure)})
        except UnknownFigure:
            return JsonResponse({"figure": "There is no such figure."}, status=400)
