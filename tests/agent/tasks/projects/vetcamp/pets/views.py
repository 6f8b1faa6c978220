from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, DetailView, ListView, UpdateView

from kennels.access import OwnRowsMixin

from .forms import PetForm
from .models import Pet


class PetListView(LoginRequiredMixin, ListView):
    """The pets of the logged-in user."""

    template_name = "pets/pet_list.html"
    context_object_name = "pets"

    def get_queryset(self):
        return Pet.objects.filter(owner=self.request.user)


class PetDetailView(OwnRowsMixin, DetailView):
    model = Pet
    template_name = "pets/pet_detail.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["stays"] = self.object.stays.select_related("kennel__branch")
        return context


class PetCreateView(LoginRequiredMixin, CreateView):
    model = Pet
    form_class = PetForm
    template_name = "pets/pet_form.html"

    def form_valid(self, form):
        form.instance.owner = self.request.user
        messages.success(self.request, f"{form.instance.name} is registered.")
        return super().form_valid(form)


class PetUpdateView(OwnRowsMixin, UpdateView):
    model = Pet
    form_class = PetForm
    template_name = "pets/pet_form.html"


class PetDeleteView(OwnRowsMixin, DeleteView):
    model = Pet
    template_name = "pets/pet_confirm_delete.html"
    success_url = reverse_lazy("pets:list")
