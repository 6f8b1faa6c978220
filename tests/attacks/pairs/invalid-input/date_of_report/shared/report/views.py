from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Sum
from django.http import JsonResponse
from django.views import View

from .periods import PeriodMixin


class DistanceView(LoginRequiredMixin, PeriodMixin, View):
    def get(self, request):
        rides = request.user.rides.filter(day__gte=self.period())
        return JsonResponse(rides.aggregate(metres=Sum("metres")))
