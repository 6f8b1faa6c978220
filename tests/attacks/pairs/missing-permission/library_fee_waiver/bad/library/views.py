from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .models import Fee


def _page(request, fees):
    return Paginator(fees, 30).get_page(request.GET.get("page"))


@require_safe
@login_required
def my_fees(request):
    fees = Fee.objects.filter(reader=request.user).select_related("reader")
    return render(request, "library/fees.html", {"page": _page(request, fees)})


@require_safe
@permission_required("library.waive_fee", raise_exception=True)
def open_fees(request):
    fees = Fee.objects.filter(waived_by=None).select_related("reader")
    return render(request, "library/fees.html", {"page": _page(request, fees)})


@require_POST
@login_required
def waive_fee(request, pk):
    fee = get_object_or_404(Fee, pk=pk, waived_by=None)
    fee.waived_by = request.user
    fee.save(update_fields=["waived_by"])
    messages.success(request, "The fee was waived.")
    return redirect("library:open-fees")
