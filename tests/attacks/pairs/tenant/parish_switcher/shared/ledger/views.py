from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Sum
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from parishes.access import current_parish, parishes_of

from .models import Entry


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = ["booked_on", "text", "amount"]


@login_required
@require_GET
def overview(request):
    totals = parishes_of(request.user).annotate(total=Sum("entries__amount")).order_by("name")
    return render(request, "ledger/overview.html", {"parishes": totals})


@login_required
@require_GET
def journal(request):
    parish = current_parish(request)
    page = Paginator(parish.entries.all(), 50).get_page(request.GET.get("page"))
    return render(request, "ledger/journal.html", {"parish": parish, "page": page})


@login_required
@require_POST
def book(request):
    parish = current_parish(request)
    form = EntryForm(request.POST)
    if form.is_valid():
        form.instance.parish = parish
        form.save()
        return redirect("journal")
    return render(request, "ledger/book.html", {"form": form, "parish": parish}, status=422)


@login_required
@require_POST
def strike(request, pk):
    entry = get_object_or_404(Entry, pk=pk, parish__in=parishes_of(request.user))
    entry.delete()
    return redirect("journal")
