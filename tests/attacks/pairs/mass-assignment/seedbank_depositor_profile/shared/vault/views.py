from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import AccessionForm, DepositorForm
from .models import Accession, Depositor


class DepositorMixin(LoginRequiredMixin):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.depositor = get_object_or_404(Depositor, user=request.user)
        return super().dispatch(request, *args, **kwargs)


class ProfileView(DepositorMixin, UpdateView):
    form_class = DepositorForm
    template_name = "vault/form.html"
    success_url = reverse_lazy("accessions")

    def get_object(self, queryset=None):
        return self.depositor


class AccessionList(DepositorMixin, ListView):
    template_name = "vault/accessions.html"
    paginate_by = 25

    def get_queryset(self):
        return self.depositor.accessions.all()


class AccessionCreate(DepositorMixin, CreateView):
    model = Accession
    form_class = AccessionForm
    template_name = "vault/form.html"
    success_url = reverse_lazy("accessions")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "depositor": self.depositor}

    def form_valid(self, form):
        form.instance.depositor = self.depositor
        return super().form_valid(form)
