from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .models import Company, Invoice


class CompanyList(LoginRequiredMixin, ListView):
    paginate_by = 30

    def get_queryset(self):
        return Company.objects.filter(memberships__user=self.request.user)


class CompanyMixin(LoginRequiredMixin):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.company = get_object_or_404(Company, slug=kwargs["slug"])
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self):
        return Invoice.objects.filter(company=self.company)

    def get_context_data(self, **kwargs):
        return super().get_context_data(company=self.company, **kwargs)


class InvoiceList(CompanyMixin, ListView):
    paginate_by = 30


class InvoiceDetail(CompanyMixin, DetailView):
    slug_url_kwarg = None


class InvoiceCreate(CompanyMixin, CreateView):
    fields = ["customer", "subject", "amount"]
    template_name = "billing/form.html"

    def form_valid(self, form):
        form.instance.company = self.company
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("invoice", args=[self.company.slug, self.object.pk])
