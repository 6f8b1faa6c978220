from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import UpdateView

from .models import PayoutAccount


@method_decorator(csrf_exempt, name="dispatch")
class PayoutSettings(LoginRequiredMixin, UpdateView):
    model = PayoutAccount
    fields = ["iban"]
    template_name = "creators/payout.html"
    success_url = reverse_lazy("payout")

    def get_object(self, queryset=None):
        account, _ = PayoutAccount.objects.get_or_create(user=self.request.user)
        return account
