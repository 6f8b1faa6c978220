from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import F
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .forms import RedeemForm
from .models import Swimmer, Voucher


def swimmer_of(user):
    return Swimmer.objects.get_or_create(user=user)[0]


@require_GET
@login_required
def card(request):
    context = {"swimmer": swimmer_of(request.user), "form": RedeemForm()}
    return render(request, "pool/card.html", context)


@require_POST
@login_required
def redeem(request):
    form = RedeemForm(request.POST)
    if not form.is_valid():
        raise Http404
    swimmer = swimmer_of(request.user)
    with transaction.atomic():
        voucher = Voucher.objects.filter(code=form.cleaned_data["code"]).first()
        if voucher is None or voucher.redeemed_at:
            messages.error(request, "This voucher is not valid, or spent.")
            return redirect("card")
        voucher.redeemed_by = swimmer
        voucher.redeemed_at = timezone.now()
        voucher.save()
        Swimmer.objects.filter(pk=swimmer.pk).update(entries=F("entries") + voucher.entries)
    messages.success(request, "Have a good swim.")
    return redirect("card")


@require_POST
@login_required
def enter(request):
    let_in = Swimmer.objects.filter(user=request.user, entries__gt=0).update(
        entries=F("entries") - 1
    )
    if not let_in:
        messages.error(request, "No entries are left.")
    return redirect("card")
