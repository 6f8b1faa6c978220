from django.http import JsonResponse
from django.views import View

from .models import Train


class DelayView(View):
    def get(self, request, number):
        train = Train.objects.filter(number=number).first()
        if train is None:
            return JsonResponse({"error": "No such train."}, status=404)
        return JsonResponse({"number": train.number, "delay": train.delay})
