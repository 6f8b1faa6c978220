from django.contrib.auth.mixins import LoginRequiredMixin
from django.core import serializers
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.views.generic import DetailView, View

from .models import Station


class StationMapView(View):
    """What the map of the network draws, a hundred stations at a time."""

    http_method_names = ["get", "head", "options"]

    def get(self, request):
        page = Paginator(Station.objects.all(), 100).get_page(request.GET.get("page"))
        body = serializers.serialize("json", page.object_list)
        return HttpResponse(body, content_type="application/json")


class OwnStationView(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Station.objects.filter(keeper=self.request.user)
