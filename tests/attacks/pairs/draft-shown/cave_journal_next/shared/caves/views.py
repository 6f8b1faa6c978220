from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Report


class Journal(ListView):
    queryset = Report.objects.public()
    paginate_by = 20
    template_name = "caves/journal.html"


class ReportPage(DetailView):
    queryset = Report.objects.public()
    template_name = "caves/report.html"


class Desk(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "caves/journal.html"

    def get_queryset(self):
        return Report.objects.filter(author=self.request.user)
