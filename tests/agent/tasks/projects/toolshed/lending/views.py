import logging

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.generic import ListView

from shed.models import Tool

from .forms import BorrowForm
from .models import Loan

logger = logging.getLogger(__name__)


class MyLoansView(LoginRequiredMixin, ListView):
    template_name = "lending/my_loans.html"
    context_object_name = "loans"

    def get_queryset(self):
        member = self.request.user.member
        return Loan.objects.filter(member=member).select_related("tool__category")


@login_required
def borrow(request, pk):
    tool = get_object_or_404(Tool, pk=pk, is_lendable=True)
    if tool.current_loan:
        messages.error(request, f"{tool} is lent already.")
        return redirect(tool)
    form = BorrowForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        loan = form.save(commit=False)
        loan.tool = tool
        loan.member = request.user.member
        loan.save()
        tool.times_lent = tool.times_lent + 1
        tool.save()
        logger.info("Loan %s: tool %s, member %s", loan.pk, tool.pk, loan.member_id)
        return redirect("my-loans")
    return render(request, "lending/borrow.html", {"form": form, "tool": tool})


@login_required
def loan_detail(request, pk):
    loan = get_object_or_404(Loan.objects.select_related("tool", "member__user"), pk=pk)
    return render(request, "lending/loan_detail.html", {"loan": loan})


@login_required
@require_POST
def loan_return(request, pk):
    loan = get_object_or_404(Loan, pk=pk)
    if loan.returned_on is None:
        loan.returned_on = timezone.localdate()
        loan.save()
        logger.info("Loan %s is back", loan.pk)
    return redirect("loan-detail", pk=loan.pk)


@login_required
def dashboard(request):
    loans = Loan.objects.filter(member__user=request.user)
    today = timezone.localdate()
    context = {
        "total": loans.count(),
        "out": loans.filter(returned_on=None).count(),
        "overdue": loans.filter(returned_on=None, due_on__lt=today).count(),
        "categories": loans.values("tool__category__name")
        .annotate(number=Count("pk"))
        .order_by("-number", "tool__category__name"),
    }
    return render(request, "lending/dashboard.html", context)
