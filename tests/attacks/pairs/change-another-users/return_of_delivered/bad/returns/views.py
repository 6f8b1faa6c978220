from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from .models import Order
from .services import NotReturnable, start_return


@login_required
def orders(request):
    found = request.user.orders.order_by("-pk")[:50]
    return HttpResponse(", ".join(f"{order.pk} {order.status}" for order in found))


@login_required
@require_POST
def ask_for_return(request, pk):
    order = get_object_or_404(Order, pk=pk)
    try:
        start_return(order)
    except NotReturnable as error:
        messages.error(request, str(error))
    return redirect("orders")
