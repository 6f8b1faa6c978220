from django.shortcuts import get_object_or_404, render
from django.views.generic import ListView

from .models import River, Station


def home(request):
    return render(
        request,
        "stations/home.html",
        {"rivers": River.objects.count(), "stations": Station.objects.filter(active=True).count()},
    )


class StationList(ListView):
    queryset = Station.objects.filter(active=True)
    template_name = "stations/station_list.html"
    context_object_name = "stations"


def station_detail(request, code):
    station = get_object_or_404(Station.objects.select_related("river"), code=code)
    return render(
        request,
        "stations/station_detail.html",
        {"station": station, "sensors": station.sensors.all()},
    )
