"""Rows that two requests change at once."""

from django.contrib.auth.decorators import login_required, user_passes_test
from django.db import transaction
from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views.decorators.http import require_POST

from office.models import Invoice, Order


def _own(request, pk):
    return get_object_or_404(Invoice, pk=pk, customer=request.user)


@login_required
@require_POST
def raise_total(request, pk):
    found = _own(request, pk)
    found.total = found.total + 10
    found.save()  # finds: lost-update
    return HttpResponse("raised")


@login_required
@require_POST
@transaction.atomic
def raise_in_a_transaction(request, pk):
    """A transaction alone does not keep the other one from reading."""
    found = _own(request, pk)
    Invoice.objects.filter(pk=pk).update(total=found.total + 10)  # finds: lost-update
    return HttpResponse("raised")


@user_passes_test(lambda user: user.is_superuser)
@require_POST
def raise_anybodys(request, pk):
    found = get_object_or_404(Invoice, pk=pk)
    found.total += 10
    found.save()  # finds: lost-update
    return HttpResponse("raised")


@login_required
@require_POST
def raise_by_expression(request, pk):
    found = _own(request, pk)
    found.total = F("total") + 10
    found.save()
    return HttpResponse("raised")


@login_required
@require_POST
@transaction.atomic
def raise_under_lock(request, pk):
    found = get_object_or_404(Invoice.objects.select_for_update(), pk=pk, customer=request.user)
    found.total += 10
    found.save()
    return HttpResponse("raised")


@login_required
@require_POST
def pay_out(request, pk):
    found = _own(request, pk)
    if found.paid:
        return HttpResponse("paid already", status=409)
    found.paid = True
    found.save()  # finds: lost-update
    Order.objects.create(buyer=request.user, product="a payout", total=found.total)
    return HttpResponse("paid")


@login_required
@require_POST
def close(request, pk):
    """To close what is closed is no harm."""
    found = get_object_or_404(Invoice, pk=pk, customer=request.user, paid=False)
    found.paid = True
    found.save()
    return HttpResponse("closed")


@login_required
@require_POST
def pay_out_once(request, pk):
    """The condition stands in the statement."""
    if not Invoice.objects.filter(pk=pk, customer=request.user, paid=False).update(paid=True):
        return HttpResponse("paid already", status=409)
    Order.objects.create(buyer=request.user, product="a payout", total=1)
    return HttpResponse("paid")


@login_required
@require_POST
def set_total(request, pk):
    """Twice the same value is no race."""
    found = _own(request, pk)
    found.total = 12
    found.save()
    return HttpResponse("set")


urlpatterns = [
    path("invoices/<int:pk>/raise-anybodys/", raise_anybodys),
    path("raise/<int:pk>/", raise_total),
    path("raise-in-a-transaction/<int:pk>/", raise_in_a_transaction),
    path("raise-by-expression/<int:pk>/", raise_by_expression),
    path("raise-under-lock/<int:pk>/", raise_under_lock),
    path("pay-out/<int:pk>/", pay_out),
    path("pay-out-once/<int:pk>/", pay_out_once),
    path("close/<int:pk>/", close),
    path("set/<int:pk>/", set_total),
]
