from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import F
from django.shortcuts import redirect, render

from .forms import MealOrderForm
from .models import Child, Dish, MealOrder


def menu(request):
    return render(request, "meals/menu.html", {"dishes": Dish.objects.order_by("name")})


@login_required
def orders(request):
    mine = MealOrder.objects.filter(child__parent=request.user).select_related("child", "dish")
    return render(request, "meals/orders.html", {"orders": mine})


@login_required
def new_order(request):
    form = MealOrderForm(request.POST or None, parent=request.user)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            order = form.save()
            Child.objects.filter(pk=order.child_id).update(
                owed_cents=F("owed_cents") + order.dish.cents
            )
        return redirect("orders")
    return render(request, "meals/new_order.html", {"form": form})
