from django.contrib.auth.mixins import PermissionRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import ProductionForm, PropForm
from .models import Production, Prop


class WorkshopRequired(PermissionRequiredMixin):
    permission_required = "theatre.change_production"


class Season(ListView):
    model = Production
    template_name = "theatre/season.html"


class ProductionDetail(DetailView):
    model = Production
    template_name = "theatre/production.html"


class ProductionEdit(WorkshopRequired, UpdateView):
    model = Production
    form_class = ProductionForm
    template_name = "theatre/form.html"
    success_url = reverse_lazy("season")


class PropCreate(WorkshopRequired, CreateView):
    form_class = PropForm
    template_name = "theatre/form.html"
    success_url = reverse_lazy("season")

    def form_valid(self, form):
        form.instance.production = get_object_or_404(Production, slug=self.kwargs["slug"])
        return super().form_valid(form)


class PropEdit(WorkshopRequired, UpdateView):
    model = Prop
    form_class = PropForm
    template_name = "theatre/form.html"
    success_url = reverse_lazy("season")
