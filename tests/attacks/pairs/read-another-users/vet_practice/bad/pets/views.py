from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from .models import Pet, Visit


class PetList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.pets.all()


class PetCreate(LoginRequiredMixin, CreateView):
    model = Pet
    fields = ["name", "species"]
    success_url = reverse_lazy("pets:list")

    def form_valid(self, form):
        form.instance.keeper = self.request.user
        return super().form_valid(form)


class PetVisits(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        pet = get_object_or_404(self.request.user.pets, pk=self.kwargs["pk"])
        return pet.visits.all()


class VisitPage(LoginRequiredMixin, DetailView):
    queryset = Visit.objects.select_related("pet")
