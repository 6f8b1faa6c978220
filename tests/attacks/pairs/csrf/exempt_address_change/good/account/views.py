from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import UpdateView

from .forms import AddressForm


class MineMixin(LoginRequiredMixin):
    def get_object(self, queryset=None):
        return self.request.user


class AddressView(MineMixin, UpdateView):
    form_class = AddressForm
    template_name = "account/address.html"
    success_url = reverse_lazy("address")
