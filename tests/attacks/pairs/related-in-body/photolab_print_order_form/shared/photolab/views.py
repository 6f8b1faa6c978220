from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import PrintOrderForm


class OrderList(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "photolab/orders.html"

    def get_queryset(self):
        return self.request.user.print_orders.select_related("roll")


class OrderCreate(LoginRequiredMixin, CreateView):
    form_class = PrintOrderForm
    template_name = "photolab/order_form.html"
    success_url = reverse_lazy("order-list")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "customer": self.request.user}
