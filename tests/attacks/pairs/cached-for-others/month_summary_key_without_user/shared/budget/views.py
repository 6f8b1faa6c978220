from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from .forms import ExpenseForm
from .summary import forget, month_summary


@never_cache
@login_required
@require_safe
def month(request, year, month):
    if not (1 <= month <= 12 and 2000 <= year <= 2100):
        raise Http404
    rows = month_summary(request.user, year, month)
    return render(request, "budget/month.html", {"rows": rows, "year": year, "month": month})


@login_required
@require_http_methods(["GET", "POST"])
def add(request):
    form = ExpenseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        expense = form.save(commit=False)
        expense.user = request.user
        expense.save()
        forget(request.user, expense.spent_on)
        return redirect("month", year=expense.spent_on.year, month=expense.spent_on.month)
    return render(request, "budget/add.html", {"form": form})
