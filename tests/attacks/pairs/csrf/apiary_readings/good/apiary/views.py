from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.crypto import constant_time_compare
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from .forms import ReadingForm
from .models import Hive


class ReadingIntake(View):
    http_method_names = ["post"]

    def get_hive(self):
        raise NotImplementedError

    def post(self, request, pk):
        hive = self.get_hive()
        if hive is None:
            return JsonResponse({"errors": {"hive": ["Unknown hive or key."]}}, status=403)
        form = ReadingForm(request.POST)
        form.instance.hive = hive
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        reading = form.save()
        return JsonResponse({"id": reading.pk, "kilos": reading.kilos}, status=201)


@method_decorator(csrf_exempt, name="dispatch")
class ScaleReading(ReadingIntake):
    def get_hive(self):
        hive = Hive.objects.filter(pk=self.kwargs["pk"]).first()
        key = self.request.headers.get("X-Scale-Key", "")
        return hive if hive and constant_time_compare(hive.scale_key, key) else None


@method_decorator(login_required, name="dispatch")
class ManualReading(ReadingIntake):
    def get_hive(self):
        return get_object_or_404(Hive, pk=self.kwargs["pk"], keeper=self.request.user)
