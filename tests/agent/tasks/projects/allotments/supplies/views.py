from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from . import services
from .forms import OrderForm
from .models import Order


@login_required
def order_list(request):
    orders = Order.objects.visible_to(request.user).select_related('member')
    page = Paginator(orders, 25).get_page(request.GET.get('page'))
    return render(request, 'supplies/order_list.html', {'page': page})


@login_required
def order_new(request):
    form = OrderForm(request.POST or None)
    if request.method == 'POST' and form.is_valid():
        try:
            order = services.place_order(request.user, form.wanted())
        except services.NotEnough as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, 'Thank you.')
            return redirect('supplies:detail', pk=order.pk)
    return render(request, 'supplies/order_new.html', {'form': form})


@login_required
def order_detail(request, pk):
    order = get_object_or_404(Order.objects.select_related('member'), pk=pk)
    lines = order.lines.select_related('product')
    return render(request, 'supplies/order_detail.html', {'order': order, 'lines': lines})


@login_required
def order_slip(request, pk):
    """To be shown at the shed."""
    order = get_object_or_404(Order, pk=pk)
    rows = [f'{line.amount:>4}  {line.product.name}' for line in order.lines.select_related('product')]
    text = '\n'.join([f'Order {order.pk}, gate code {order.gate_code}', *rows, f'Total {order.total}'])
    return HttpResponse(text, content_type='text/plain; charset=utf-8')


@login_required
@require_POST
def order_cancel(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if services.cancel_order(order):
        messages.success(request, f'{order} is cancelled.')
    else:
        messages.error(request, f'{order} can no longer be cancelled.')
    return redirect('supplies:list')
