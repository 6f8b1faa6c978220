from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from .forms import EntryFormSet
from .models import Entry


@login_required
@require_http_methods(["GET", "POST"])
def month_sheet(request, year, month):
    if not (2000 <= year <= 2100 and 1 <= month <= 12):
        raise Http404
    entries = Entry.objects.filter(owner=request.user, spent_on__year=year, spent_on__month=month)
    if request.method == "POST":
        formset = EntryFormSet(request.POST, queryset=entries)
        if formset.is_valid():
            formset.save()
            messages.success(request, "The sheet was saved.")
            return redirect("month-sheet", year=year, month=month)
    else:
        formset = EntryFormSet(queryset=entries[:200])
    return render(
        request,
        "budget/month_sheet.html",
        {"formset": formset, "year": year, "month": month},
    )
