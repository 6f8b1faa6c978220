from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, ListView

from .models import Company, Vehicle


class MyCompanies(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.companies.all()


class InCompany(LoginRequiredMixin):
    """Everything below /c/<company>/ knows its company."""

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        self.company = get_object_or_404(Company, slug=kwargs["company"])
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(company=self.company, **kwargs)


class VehicleList(InCompany, ListView):
    paginate_by = 50

    def get_queryset(self):
        return self.company.vehicles.all()


class VehicleAdd(InCompany, CreateView):
    model = Vehicle
    fields = ["plate", "model_name", "mileage"]

    def form_valid(self, form):
        form.instance.company = self.company
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("vehicles", args=[self.company.slug])
