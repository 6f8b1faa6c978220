import csv

from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from django.views.generic import ListView

from .models import Payslip


class PayslipList(LoginRequiredMixin, ListView):
    paginate_by = 24

    def get_queryset(self):
        return Payslip.objects.filter(employee=self.request.user)


@require_safe
@login_required
def export_payslip(request, pk):
    slip = get_object_or_404(Payslip, pk=pk)
    response = HttpResponse(content_type="text/csv")
    response["Content-Disposition"] = f'attachment; filename="payslip-{slip.month:%Y-%m}.csv"'
    response["Cache-Control"] = "private, no-store"
    out = csv.writer(response)
    out.writerow(["wage type", "amount"])
    for line in slip.lines.all():
        out.writerow([line.wage_type, line.amount])
    return response
