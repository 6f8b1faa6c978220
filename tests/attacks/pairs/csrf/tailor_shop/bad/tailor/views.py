from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from .forms import OrderForm
from .models import Order


@require_safe
@login_required
def order_list(request):
    orders = Order.objects.filter(customer=request.user).select_related("fabric")
    page = Paginator(orders, 20).get_page(request.GET.get("page"))
    return render(request, "tailor/orders.html", {"page": page, "form": OrderForm()})


@require_POST
@login_required
def place_order(request):
    form = OrderForm(request.POST)
    if not form.is_valid():
        return render(request, "tailor/order_form.html", {"form": form}, status=400)
    form.instance.customer = request.user
    form.save()
    return redirect("orders")


@csrf_exempt
@require_POST
@login_required
def withdraw_order(request, pk):
    order = get_object_or_404(Order, pk=pk, customer=request.user)
    order.withdrawn = True
    order.save(update_fields=["withdrawn"])
    messages.success(request, "The order is withdrawn.")
    return redirect("orders")
