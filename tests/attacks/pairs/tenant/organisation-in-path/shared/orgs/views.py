from django.views.generic import DetailView, ListView

from .mixins import OrganisationMixin
from .models import Contract


class ContractList(OrganisationMixin, ListView):
    model = Contract
    ordering = ["counterparty"]
    paginate_by = 30


class ContractDetail(OrganisationMixin, DetailView):
    model = Contract
