from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView

from .forms import PermitForm
from .models import Permit


class PermitCreate(LoginRequiredMixin, CreateView):
    form_class = PermitForm
    template_name = "permits/new.html"

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "resident": self.request.user}


class PermitDetail(LoginRequiredMixin, DetailView):
    template_name = "permits/permit.html"

    def get_queryset(self):
        return Permit.objects.filter(resident=self.request.user).select_related("vehicle")
