from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .forms import LoanForm
from .models import Exhibit, Loan

curators_only = permission_required("museum.decide_loan", raise_exception=True)


@require_GET
def exhibits(request):
    return render(request, "museum/exhibits.html", {"exhibits": Exhibit.objects.all()})


@login_required
def ask(request):
    form = LoanForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.borrower = request.user
        form.save()
        messages.success(request, "The curators have been told.")
        return redirect("my-loans")
    return render(request, "museum/ask.html", {"form": form})


@login_required
def my_loans(request):
    return render(request, "museum/loans.html", {"loans": request.user.loans.all()})


@login_required
@curators_only
def open_loans(request):
    loans = Loan.objects.filter(state=Loan.State.ASKED).select_related("exhibit")
    return render(request, "museum/loans.html", {"loans": loans})


@login_required
@require_POST
def approve(request, pk):
    loan = get_object_or_404(Loan, pk=pk, state=Loan.State.ASKED)
    loan.state = Loan.State.APPROVED
    loan.save(update_fields=["state"])
    messages.success(request, f"{loan.exhibit} is lent.")
    return redirect("my-loans")


@login_required
@curators_only
@require_POST
def refuse(request, pk):
    loan = get_object_or_404(Loan, pk=pk, state=Loan.State.ASKED)
    loan.state = Loan.State.REFUSED
    loan.save(update_fields=["state"])
    return redirect("my-loans")
