from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from . import services
from .access import counter_staff
from .forms import WriteOffForm
from .models import GiftVoucher


def page_of(request, rows):
    return Paginator(rows, 40).get_page(request.GET.get("page"))


def show(request, voucher, form, status=200):
    context = {"voucher": voucher, "form": form, "write_offs": voucher.write_offs.all()[:50]}
    return render(request, "counter/voucher.html", context, status=status)


@login_required
def my_vouchers(request):
    mine = GiftVoucher.objects.filter(holder=request.user)
    return render(request, "counter/vouchers.html", {"page": page_of(request, mine)})


@counter_staff
def vouchers(request):
    rows = GiftVoucher.objects.all()
    return render(request, "counter/vouchers.html", {"page": page_of(request, rows)})


@counter_staff
def voucher(request, pk):
    found = get_object_or_404(GiftVoucher.objects.select_related("holder"), pk=pk)
    return show(request, found, WriteOffForm())


@counter_staff
@require_POST
def write_off(request, pk):
    found = get_object_or_404(GiftVoucher, pk=pk)
    form = WriteOffForm(request.POST)
    if form.is_valid():
        try:
            services.write_off(found, request.user, **form.cleaned_data)
        except services.TooFewRounds as error:
            form.add_error("rounds", str(error))
        else:
            return redirect("voucher", pk=found.pk)
    return show(request, found, form, status=400)
