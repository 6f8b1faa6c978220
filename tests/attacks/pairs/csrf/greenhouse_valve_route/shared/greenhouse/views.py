import hmac
import json
from decimal import Decimal, InvalidOperation

from django import forms
from django.conf import settings
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.urls import reverse_lazy
from django.views.decorators.http import require_POST
from django.views.generic import ListView, UpdateView

from .models import Reading, Valve


class ValveForm(forms.ModelForm):
    minutes = forms.IntegerField(min_value=0, max_value=120)

    class Meta:
        model = Valve
        fields = ["minutes"]


class Valves(LoginRequiredMixin, ListView):
    template_name = "greenhouse/valves.html"
    paginate_by = 50

    def get_queryset(self):
        return self.request.user.valves.all()


class ValveSetting(LoginRequiredMixin, UpdateView):
    form_class = ValveForm
    template_name = "greenhouse/valve.html"
    success_url = reverse_lazy("valves")

    def get_queryset(self):
        return self.request.user.valves.all()


@require_POST
def sensor_reading(request):
    """Called by the sensors themselves, which know no cookies but sign what they send."""
    wanted = hmac.new(settings.SENSOR_KEY.encode(), request.body, "sha256").hexdigest()
    if not hmac.compare_digest(wanted.encode(), request.headers.get("X-Signature", "").encode()):
        return JsonResponse({"error": "signature"}, status=403)
    try:
        sent = json.loads(request.body)
        valve = Valve.objects.get(pk=int(sent["valve"]))
        moisture = Decimal(str(sent["moisture"]))
        if not 0 <= moisture <= 100:
            raise ValueError(moisture)
    except (ValueError, KeyError, TypeError, OverflowError, InvalidOperation, Valve.DoesNotExist):
        return JsonResponse({"error": "reading"}, status=400)
    reading = Reading.objects.create(valve=valve, moisture=round(moisture, 1))
    return JsonResponse({"id": reading.pk}, status=201)
