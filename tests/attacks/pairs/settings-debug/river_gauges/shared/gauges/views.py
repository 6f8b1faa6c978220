from django.contrib.auth.mixins import PermissionRequiredMixin
from django.forms import modelform_factory
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View
from django.views.generic import ListView

from .models import Gauge, Level

LevelForm = modelform_factory(Level, fields=["cm"])


class Gauges(ListView):
    model = Gauge
    template_name = "gauges/list.html"
    paginate_by = 50


class Levels(View):
    def get(self, request, slug):
        gauge = get_object_or_404(Gauge, slug=slug)
        rows = gauge.levels.order_by("-read_at").values("cm", "read_at")[:96]
        return JsonResponse({"gauge": gauge.slug, "alarm": gauge.alarm_cm, "levels": list(rows)})


class AddLevel(PermissionRequiredMixin, View):
    permission_required = "gauges.add_level"
    raise_exception = True

    def post(self, request, slug):
        form = LevelForm(request.POST, instance=Level(gauge=get_object_or_404(Gauge, slug=slug)))
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"id": form.save().pk}, status=201)
