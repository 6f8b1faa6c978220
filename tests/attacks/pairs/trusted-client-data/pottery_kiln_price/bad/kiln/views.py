from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Sum
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView

from .forms import FiringForm
from .models import Firing, Kiln


class KilnList(ListView):
    model = Kiln
    paginate_by = 20


class MyFirings(LoginRequiredMixin, ListView):
    template_name = "kiln/firings.html"
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.firings.select_related("kiln")

    def get_context_data(self, **kwargs):
        total = self.request.user.firings.aggregate(total=Sum("price"))["total"]
        return super().get_context_data(total=total or 0, **kwargs)


class OrderFiring(LoginRequiredMixin, CreateView):
    form_class = FiringForm
    template_name = "kiln/order.html"
    success_url = reverse_lazy("firings")

    def form_valid(self, form):
        form.instance.potter = self.request.user
        return super().form_valid(form)


class CancelFiring(LoginRequiredMixin, DeleteView):
    template_name = "kiln/cancel.html"
    success_url = reverse_lazy("firings")

    def get_queryset(self):
        return self.request.user.firings.all()
