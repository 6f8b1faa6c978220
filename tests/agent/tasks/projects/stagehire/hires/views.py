from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, ListView

from .models import Hire


class MyHiresView(LoginRequiredMixin, ListView):
    template_name = "hires/mine.html"
    context_object_name = "hires"

    def get_queryset(self):
        hires = Hire.objects.filter(customer__user=self.request.user)
        return hires.prefetch_related("items__costume")


class HireDetailView(LoginRequiredMixin, DetailView):
    template_name = "hires/detail.html"
    queryset = Hire.objects.select_related("customer").prefetch_related("items__costume")


@login_required
@require_POST
def remark(request, pk):
    hire = get_object_or_404(Hire, pk=pk)
    hire.remark = request.POST.get("remark", "")[:300]
    hire.save(update_fields=["remark"])
    return redirect(hire)


@login_required
def receipt(request, pk):
    hire = get_object_or_404(Hire.objects.prefetch_related("payments"), pk=pk)
    paid = sum(payment.amount for payment in hire.payments.all())
    return render(request, "hires/receipt.html", {"hire": hire, "paid": paid})
