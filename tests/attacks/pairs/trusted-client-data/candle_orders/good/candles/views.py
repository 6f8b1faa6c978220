from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import AddressForm, OrderForm
from .models import Candle, Order


class Candles(ListView):
    queryset = Candle.objects.filter(on_sale=True)
    template_name = "candles/candles.html"


class MyOrders(LoginRequiredMixin, ListView):
    template_name = "candles/orders.html"

    def get_queryset(self):
        return Order.objects.filter(buyer=self.request.user).select_related("candle")


class OrderCreate(LoginRequiredMixin, CreateView):
    form_class = OrderForm
    template_name = "candles/form.html"
    success_url = reverse_lazy("orders")

    def get_candle(self):
        return get_object_or_404(Candle, slug=self.kwargs["slug"], on_sale=True)

    def get_initial(self):
        candle = self.get_candle()
        return {"pieces": 1, "unit_cents": candle.cents}

    def form_valid(self, form):
        candle = self.get_candle()
        form.instance.buyer = self.request.user
        form.instance.candle = candle
        form.instance.unit_cents = candle.cents
        return super().form_valid(form)


class OrderAddress(LoginRequiredMixin, UpdateView):
    form_class = AddressForm
    template_name = "candles/form.html"
    success_url = reverse_lazy("orders")

    def get_queryset(self):
        return Order.objects.filter(buyer=self.request.user)
