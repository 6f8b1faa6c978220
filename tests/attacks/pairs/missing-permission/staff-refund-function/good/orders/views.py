from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .models import Order


@login_required
def my_orders(request):
    return render(request, "orders/mine.html", {"orders": request.user.orders.order_by("-pk")[:50]})


@staff_member_required
def backoffice(request):
    return render(request, "orders/backoffice.html", {"orders": Order.objects.select_related("buyer").order_by("-pk")[:50]})


@staff_member_required
@require_POST
def refund(request, order_id):
    order = get_object_or_404(Order, pk=order_id)
    order.refunded = True
    order.save(update_fields=["refunded"])
    return redirect("backoffice")
