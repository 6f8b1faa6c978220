import datetime
import logging

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.generic import DetailView, ListView, View

from .models import Meter, Reading

MOST = 400
logger = logging.getLogger(__name__)


class OwnMeters(LoginRequiredMixin):
    def get_queryset(self):
        return Meter.objects.filter(household=self.request.user)


class MeterList(OwnMeters, ListView):
    paginate_by = 20


class MeterPage(OwnMeters, DetailView):
    def get_context_data(self, **kwargs):
        return super().get_context_data(readings=self.object.readings.all()[:24], **kwargs)


def read_line(meter, line):
    day, litres = line.split(";")
    reading = Reading(meter=meter, day=datetime.date.fromisoformat(day), litres=int(litres))
    if not 0 <= reading.litres < 2**31:
        raise ValueError("out of range")
    return reading


class ReadingImport(OwnMeters, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        meter = get_object_or_404(self.get_queryset(), pk=pk)
        lines = request.POST.get("lines", "").split()
        if len(lines) > MOST:
            return JsonResponse({"error": "Too many readings."}, status=400)
        try:
            readings = [read_line(meter, line) for line in lines]
        except ValueError:
            logger.warning("Import for meter %s failed", meter.pk, exc_info=True)
            return JsonResponse({"error": "The readings cannot be read."}, status=400)
        Reading.objects.bulk_create(readings)
        return JsonResponse({"kept": len(readings)})
