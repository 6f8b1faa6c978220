import logging

from django.contrib import messages
from django.contrib.admin.views.decorators import staff_member_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from lending.models import Loan

logger = logging.getLogger(__name__)


@staff_member_required
def loan_list(request):
    loans = Loan.objects.exclude(state=Loan.State.BACK)
    return render(request, "lending/loan_list.html", {"loans": loans})


@staff_member_required
def loan_detail(request, pk):
    loan = get_object_or_404(Loan.objects.select_related("institution"), pk=pk)
    items = loan.items.select_related("piece__artist")
    return render(request, "lending/loan_detail.html", {"loan": loan, "items": items})


@staff_member_required
@require_POST
def loan_back(request, pk):
    loan = get_object_or_404(Loan, pk=pk)
    loan.state = Loan.State.BACK
    loan.save(update_fields=["state"])
    logger.info("Loan %s is back", loan.code)
    messages.success(request, f"{loan.code} is back.")
    return redirect("lending:loans")
