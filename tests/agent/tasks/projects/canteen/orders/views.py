from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Order


class OrderListView(LoginRequiredMixin, ListView):
    template_name = "orders/order_list.html"
    context_object_name = "orders"
    paginate_by = 25

    def get_queryset(self):
        orders = Order.objects.for_user(self.request.user)
        return orders.select_related("kitchen", "supplier")


class OrderDetailView(LoginRequiredMixin, DetailView):
    template_name = "orders/order_detail.html"

    def get_queryset(self):
        orders = Order.objects.for_user(self.request.user)
        return orders.select_related("kitchen", "supplier").prefetch_related("lines__ingredient")
