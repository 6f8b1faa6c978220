from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_GET

from .selectors import bill_for, bills_of


@login_required
@require_GET
def bills(request):
    page = Paginator(bills_of(request.user), 20).get_page(request.GET.get("page"))
    return render(request, "marina/bills.html", {"page": page})


@login_required
@require_GET
def bill_detail(request, number):
    bill = bill_for(request.user, number)
    if bill is None:
        raise Http404("No such bill")
    return render(request, "marina/bill.html", {"bill": bill})
