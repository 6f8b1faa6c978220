from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .forms import AddressForm
from .models import Address


class AddressMixin(LoginRequiredMixin):
    model = Address
    success_url = reverse_lazy("addresses")


class OwnAddressMixin(AddressMixin):
    def get_queryset(self):
        return super().get_queryset().filter(customer=self.request.user)


class AddressList(OwnAddressMixin, ListView):
    paginate_by = 20


class AddressCreate(AddressMixin, CreateView):
    form_class = AddressForm

    def form_valid(self, form):
        form.instance.customer = self.request.user
        return super().form_valid(form)


class AddressEdit(OwnAddressMixin, UpdateView):
    form_class = AddressForm


class AddressRemove(OwnAddressMixin, DeleteView):
    pass
