import hashlib
import hmac

from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt

from .json_views import JsonView
from .models import House, Reading


def signed(request, secret):
    wanted = hmac.new(secret.encode(), request.body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(wanted.encode(), request.headers.get("X-Signature", "").encode())


class ReadingForm(forms.ModelForm):
    class Meta:
        model = Reading
        fields = ["celsius"]


@method_decorator(csrf_exempt, name="dispatch")
class SensorReading(JsonView):
    def take(self, request, data, pk):
        house = House.objects.filter(pk=pk).exclude(sensor_secret="").first()
        if house is None or not signed(request, house.sensor_secret):
            return JsonResponse({"error": "signature"}, status=403)
        form = ReadingForm(data, instance=Reading(house=house))
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        form.save()
        return JsonResponse({}, status=201)


class Vents(LoginRequiredMixin, JsonView):
    raise_exception = True

    def take(self, request, data, pk):
        house = get_object_or_404(House, pk=pk, grower=request.user)
        if not isinstance(data.get("open"), bool):
            return JsonResponse({"error": "open is true or false"}, status=400)
        house.vents_open = data["open"]
        house.save(update_fields=["vents_open"])
        return JsonResponse({"open": house.vents_open})
