from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import AddressForm
from .models import Address, Order


@require_safe
@login_required
def addresses(request):
    found = Address.objects.filter(owner=request.user)
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "shop/addresses.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def address_new(request):
    form = AddressForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.owner = request.user
        form.save()
        return redirect("addresses")
    return render(request, "shop/form.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def address_edit(request, pk):
    address = get_object_or_404(Address, pk=pk, owner=request.user)
    form = AddressForm(request.POST or None, instance=address)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("addresses")
    return render(request, "shop/form.html", {"form": form})


@require_POST
@login_required
def address_delete(request, pk):
    address = get_object_or_404(Address, pk=pk, owner=request.user)
    address.delete()
    messages.success(request, "The address was deleted.")
    return redirect("addresses")


@require_safe
@login_required
def orders(request):
    found = Order.objects.filter(owner=request.user)
    page = Paginator(found, 30).get_page(request.GET.get("page"))
    return render(request, "shop/orders.html", {"page": page})
