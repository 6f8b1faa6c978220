from django.contrib.auth.mixins import LoginRequiredMixin
from django.forms import modelform_factory
from django.shortcuts import redirect
from django.views.generic import DetailView, FormView, ListView

from .models import Order
from .services import place_order


class OrderList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.print_orders.all()


class OrderDetail(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return self.request.user.print_orders.prefetch_related("steps")


class OrderCreate(LoginRequiredMixin, FormView):
    form_class = modelform_factory(Order, fields=["motif", "copies"])
    template_name = "prints/order_form.html"

    def form_valid(self, form):
        order = place_order(self.request.user, **form.cleaned_data)
        return redirect("order", order.pk)
