from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render

from .forms import OrderForm
from .models import Order, Product
from .services import OutOfStock, place_order


def product_list(request):
    return render(request, 'orders/product_list.html', {'products': Product.objects.all()})


@login_required
def order_list(request):
    orders = request.user.orders.prefetch_related('lines')
    return render(request, 'orders/order_list.html', {'orders': orders})


@login_required
def order_detail(request, pk):
    order = get_object_or_404(Order.objects.prefetch_related('lines__product'), pk=pk)
    return render(request, 'orders/order_detail.html', {'order': order})


@login_required
def order_create(request):
    form = OrderForm(request.POST or None)
    if request.method == 'POST' and form.is_valid():
        try:
            order = place_order(
                request.user,
                form.cleaned_data['product'],
                form.cleaned_data['quantity'],
                form.cleaned_data['email'],
            )
        except OutOfStock:
            form.add_error('quantity', 'There is not enough in stock.')
        else:
            return redirect('order_detail', pk=order.pk)
    return render(request, 'orders/order_form.html', {'form': form})


def stock(request):
    return JsonResponse({'stock': dict(Product.objects.values_list('sku', 'stock'))})
