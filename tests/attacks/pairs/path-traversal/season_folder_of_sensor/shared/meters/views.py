from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Sensor


class SensorForm(forms.ModelForm):
    class Meta:
        model = Sensor
        fields = ["serial", "label", "unit"]


class PeriodForm(forms.Form):
    year = forms.IntegerField(min_value=2000, max_value=2100)


@login_required
@require_POST
def register(request):
    form = SensorForm(request.POST, instance=Sensor(owner=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@login_required
@require_GET
def readings(request, pk):
    sensor = get_object_or_404(Sensor, pk=pk, owner=request.user)
    form = PeriodForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    text = sensor.readings(form.cleaned_data["year"])
    return HttpResponse(text, content_type="text/csv")
