from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.db.models import Count
from django.views.generic import ListView

from contracts.models import Contract


class StaffRequiredMixin(LoginRequiredMixin, UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_staff


class ContractListView(StaffRequiredMixin, ListView):
    template_name = "contracts/contract_list.html"
    context_object_name = "contracts"

    def get_queryset(self):
        return Contract.objects.select_related("venue", "client").annotate(
            invoice_count=Count("invoices")
        )
