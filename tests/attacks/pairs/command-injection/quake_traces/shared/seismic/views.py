from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, FormView, ListView

from . import traces
from .forms import CountForm, TraceForm
from .models import Sensor


class SensorList(LoginRequiredMixin, ListView):
    paginate_by = 25

    def get_queryset(self):
        return Sensor.objects.filter(owner=self.request.user)


class SensorCreate(LoginRequiredMixin, CreateView):
    model = Sensor
    fields = ["site"]
    success_url = reverse_lazy("sensors")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class TraceAppend(LoginRequiredMixin, FormView):
    form_class = TraceForm
    template_name = "seismic/sensor_form.html"
    success_url = reverse_lazy("sensors")

    def form_valid(self, form):
        sensor = get_object_or_404(Sensor, pk=self.kwargs["pk"], owner=self.request.user)
        traces.append(sensor, form.cleaned_data["lines"])
        return super().form_valid(form)


class TraceCount(LoginRequiredMixin, View):
    def get(self, request, pk):
        sensor = get_object_or_404(Sensor, pk=pk, owner=request.user)
        form = CountForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"count": traces.count(sensor, form.cleaned_data["phase"])})
