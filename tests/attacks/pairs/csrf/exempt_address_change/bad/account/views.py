from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import UpdateView

from .forms import AddressForm


class MineMixin(LoginRequiredMixin):
    def get_object(self, queryset=None):
        return self.request.user


@method_decorator(csrf_exempt, name="dispatch")
class AddressView(MineMixin, UpdateView):
    form_class = AddressForm
    template_name = "account/address.html"
    success_url = reverse_lazy("address")
