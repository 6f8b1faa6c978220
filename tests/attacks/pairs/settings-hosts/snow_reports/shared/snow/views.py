from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.cache import cache
from django.http import JsonResponse
from django.views import View
from django.views.generic import CreateView, DetailView

from .models import Report


class Feed(View):
    """The last reports with their full addresses, for the boards in the valley."""

    def get(self, request):
        rows = [
            {"slope": r.slope, "danger": r.danger, "url": request.build_absolute_uri(r.get_absolute_url())}
            for r in Report.objects.order_by("-pk")[:30]
        ]
        rows = cache.get_or_set("snow-feed", rows, 60)
        return JsonResponse({"reports": rows})


class ReportView(DetailView):
    model = Report
    template_name = "snow/report.html"


class Write(LoginRequiredMixin, CreateView):
    model = Report
    fields = ["slope", "depth_cm", "danger"]
    template_name = "snow/write.html"

    def form_valid(self, form):
        form.instance.watcher = self.request.user
        return super().form_valid(form)
