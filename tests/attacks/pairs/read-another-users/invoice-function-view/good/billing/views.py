from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render

from .models import Customer, Invoice


@login_required
def invoice_list(request):
    customer = get_object_or_404(Customer, user=request.user)
    return render(request, "billing/list.html", {"invoices": customer.invoices.order_by("-issued_on")[:50]})


@login_required
def invoice_detail(request, pk):
    invoice = get_object_or_404(Invoice.objects.select_related("customer"), pk=pk, customer__user=request.user)
    return render(request, "billing/detail.html", {"invoice": invoice})
