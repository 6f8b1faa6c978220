from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.db import transaction
from django.urls import reverse_lazy
from django.views.generic import DeleteView, FormView, ListView, UpdateView

from .forms import TariffForm, TariffImportForm
from .models import Tariff


class TariffList(LoginRequiredMixin, ListView):
    model = Tariff
    paginate_by = 50


class TariffUpdate(PermissionRequiredMixin, UpdateView):
    permission_required = "tariffs.change_tariff"
    model = Tariff
    form_class = TariffForm
    template_name = "tariffs/form.html"
    success_url = reverse_lazy("tariffs:list")


class TariffDelete(PermissionRequiredMixin, DeleteView):
    permission_required = "tariffs.delete_tariff"
    model = Tariff
    template_name = "tariffs/form.html"
    success_url = reverse_lazy("tariffs:list")


class TariffImport(LoginRequiredMixin, FormView):
    form_class = TariffImportForm
    template_name = "tariffs/form.html"
    success_url = reverse_lazy("tariffs:list")

    @transaction.atomic
    def form_valid(self, form):
        rows = form.cleaned_data["table"]
        for row in rows:
            code = row.pop("code")
            Tariff.objects.update_or_create(code=code, defaults=row)
        messages.success(self.request, f"{len(rows)} tariffs imported.")
        return super().form_valid(form)
