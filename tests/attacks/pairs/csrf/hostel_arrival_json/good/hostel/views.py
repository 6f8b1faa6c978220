import json

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import DetailView, ListView, View

from .forms import ArrivalForm
from .models import Stay


class OwnStays(LoginRequiredMixin):
    def get_queryset(self):
        return Stay.objects.filter(guest=self.request.user).select_related("dormitory")


class StayList(OwnStays, ListView):
    model = Stay
    paginate_by = 20


class StayPage(OwnStays, DetailView):
    model = Stay


@method_decorator(never_cache, name="dispatch")
class Arrival(OwnStays, View):
    """Takes what the script on the page of a stay sends."""

    http_method_names = ["post"]

    def post(self, request, pk):
        stay = get_object_or_404(self.get_queryset(), pk=pk)
        try:
            sent = json.loads(request.body)
        except ValueError:
            return JsonResponse({"error": "This is not JSON."}, status=400)
        if not isinstance(sent, dict):
            return JsonResponse({"error": "An object is expected."}, status=400)
        form = ArrivalForm({name: str(sent[name]) for name in sent}, instance=stay)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        form.save()
        return JsonResponse({"saved": True})
