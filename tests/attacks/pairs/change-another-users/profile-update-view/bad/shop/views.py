from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import AddressForm
from .models import Address


class OwnAddressMixin(LoginRequiredMixin):
    model = Address

    def get_queryset(self):
        return Address.objects.filter(owner=self.request.user).order_by("pk")


class AddressBook(OwnAddressMixin, ListView):
    paginate_by = 10


class AddressCreate(LoginRequiredMixin, CreateView):
    model = Address
    form_class = AddressForm
    success_url = reverse_lazy("address-book")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class AddressEdit(LoginRequiredMixin, UpdateView):
    model = Address
    form_class = AddressForm
    success_url = reverse_lazy("address-book")
