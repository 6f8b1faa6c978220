from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from django.views.generic import DetailView, ListView

from .models import LabReport


def reports_for(user):
    return LabReport.objects.filter(patient__user=user, released_at__isnull=False)


class ReportList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return reports_for(self.request.user)


class ReportDetail(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return reports_for(self.request.user)


@require_safe
@login_required
def report_text(request, pk):
    report = get_object_or_404(LabReport, pk=pk, released_at__isnull=False)
    response = HttpResponse(report.findings, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="report-{report.pk}.txt"'
    return response
