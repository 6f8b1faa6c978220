from django.contrib import messages
from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.mail import send_mail
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse_lazy
from django.views.decorators.http import require_POST
from django.views.generic import CreateView

from .forms import ExpenseForm
from .models import Certificate, Expense


class BudgetExceeded(Exception):
    pass


@login_required
def me(request):
    """What a volunteer did so far."""
    expenses = Expense.objects.filter(volunteer__user=request.user)
    return render(
        request,
        "people/me.html",
        {
            "open_expenses": expenses.filter(status=Expense.Status.OPEN).count(),
            "approved_expenses": expenses.filter(status=Expense.Status.APPROVED).count(),
            "certificates": Certificate.objects.filter(volunteer__user=request.user),
        },
    )


@login_required
def expense_list(request):
    volunteer = request.user.volunteer
    return render(
        request,
        "people/expense_list.html",
        {"volunteer": volunteer, "expenses": volunteer.expenses.all()},
    )


class ExpenseCreate(LoginRequiredMixin, CreateView):
    form_class = ExpenseForm
    template_name = "people/expense_form.html"
    success_url = reverse_lazy("expense-list")

    def form_valid(self, form):
        form.instance.volunteer = self.request.user.volunteer
        return super().form_valid(form)


def book(expense):
    """Takes the amount from the team's budget."""
    team = expense.volunteer.team
    team.spent += expense.amount
    if team.spent > team.budget:
        raise BudgetExceeded
    team.save(update_fields=["spent"])


@staff_member_required
@require_POST
def expense_approve(request, pk):
    expense = get_object_or_404(
        Expense.objects.select_related("volunteer__user", "volunteer__team"),
        pk=pk,
        status=Expense.Status.OPEN,
    )
    try:
        with transaction.atomic():
            expense.status = Expense.Status.APPROVED
            expense.save(update_fields=["status"])
            send_mail(
                "Your expense is approved",
                f"We pay {expense.amount} for {expense.purpose}.",
                None,
                [expense.volunteer.user.email],
            )
            book(expense)
    except BudgetExceeded:
        messages.error(request, "The budget of the team is too small.")
    else:
        messages.success(request, "Approved.")
    return redirect("admin:people_expense_changelist")
