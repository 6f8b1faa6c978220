from datetime import date, timedelta

from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Sum
from django.http import Http404, JsonResponse
from django.urls import reverse_lazy
from django.views.generic import CreateView, View

from .models import Practice
from .remember import remembered


class PracticeWeek(LoginRequiredMixin, View):
    http_method_names = ["get", "head", "options"]

    def get(self, request, year, week):
        try:
            monday = date.fromisocalendar(year, week, 1)
            sunday = monday + timedelta(days=6)
        except (ValueError, OverflowError):
            raise Http404("No such week") from None
        return JsonResponse({"monday": monday, "pieces": self.pieces(monday, sunday)})

    @remembered(seconds=300)
    def pieces(self, monday, sunday):
        rows = self.request.user.practices.filter(day__range=(monday, sunday))
        return list(rows.order_by("piece").values("piece").annotate(minutes=Sum("minutes"))[:100])


class AddPractice(LoginRequiredMixin, CreateView):
    model = Practice
    fields = ["day", "piece", "minutes"]
    success_url = reverse_lazy("practice-add")

    def form_valid(self, form):
        form.instance.pupil = self.request.user
        return super().form_valid(form)
