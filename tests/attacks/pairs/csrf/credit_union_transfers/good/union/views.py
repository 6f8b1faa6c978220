from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import F, Q
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import TransferForm
from .models import Account, Transfer


def make_transfer(source, target, amount):
    with transaction.atomic():
        taken = Account.objects.filter(pk=source.pk, balance__gte=amount).update(
            balance=F("balance") - amount
        )
        if not taken:
            return False
        Account.objects.filter(pk=target.pk).update(balance=F("balance") + amount)
        Transfer.objects.create(source=source, target=target, amount=amount)
    return True


@require_safe
@login_required
def accounts(request):
    found = Account.objects.filter(owner=request.user)
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "union/accounts.html", {"page": page})


@require_safe
@login_required
def transfers(request):
    found = Transfer.objects.filter(
        Q(source__owner=request.user) | Q(target__owner=request.user)
    ).select_related("source", "target")
    page = Paginator(found, 50).get_page(request.GET.get("page"))
    return render(request, "union/transfers.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def transfer_new(request):
    form = TransferForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        if make_transfer(**form.cleaned_data):
            return redirect("transfers")
        form.add_error("amount", "The balance does not suffice.")
    return render(request, "union/form.html", {"form": form})
