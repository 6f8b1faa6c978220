from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.views.generic import DeleteView, DetailView, FormView, ListView

from .forms import ImportForm
from .models import Plant


class CatalogueList(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "nursery/catalogue_list.html"

    def get_queryset(self):
        return self.request.user.catalogues.order_by("title", "pk")


class CatalogueDetail(LoginRequiredMixin, DetailView):
    template_name = "nursery/catalogue_detail.html"

    def get_queryset(self):
        return self.request.user.catalogues.prefetch_related("plants")


class CatalogueDelete(LoginRequiredMixin, DeleteView):
    success_url = reverse_lazy("catalogues")
    template_name = "nursery/catalogue_delete.html"

    def get_queryset(self):
        return self.request.user.catalogues.all()


class CatalogueImport(LoginRequiredMixin, FormView):
    form_class = ImportForm
    template_name = "nursery/import.html"

    @transaction.atomic
    def form_valid(self, form):
        catalogue = self.request.user.catalogues.create(title=form.cleaned_data["title"])
        Plant.objects.bulk_create(Plant(catalogue=catalogue, **row) for row in form.cleaned_data["file"])
        return redirect("catalogue", pk=catalogue.pk)
