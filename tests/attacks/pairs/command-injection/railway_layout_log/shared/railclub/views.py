from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View
from django.views.generic import ListView

from .forms import LogSearchForm
from .layout_log import find_lines
from .models import Locomotive, RunningDay


class RunningDays(ListView):
    model = RunningDay
    template_name = "railclub/days.html"
    paginate_by = 30


class Roster(LoginRequiredMixin, ListView):
    template_name = "railclub/roster.html"
    paginate_by = 50

    def get_queryset(self):
        return Locomotive.objects.filter(owner=self.request.user).order_by("series")


class LogSearch(LoginRequiredMixin, View):
    def get(self, request):
        form = LogSearchForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"lines": find_lines(form.cleaned_data["day"], form.cleaned_data["word"])})
