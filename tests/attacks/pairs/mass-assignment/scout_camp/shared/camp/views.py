from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import RegistrationForm
from .models import Camp, Registration


class CampList(ListView):
    model = Camp
    paginate_by = 12


class MyRegistrations(LoginRequiredMixin, ListView):
    paginate_by = 12

    def get_queryset(self):
        return self.request.user.registrations.select_related("camp")


class Register(LoginRequiredMixin, CreateView):
    model = Registration
    form_class = RegistrationForm
    success_url = reverse_lazy("mine")

    def get_form_kwargs(self):
        camp = get_object_or_404(Camp, pk=self.kwargs["camp"])
        return {**super().get_form_kwargs(), "camp": camp, "parent": self.request.user}


class ChangeRegistration(LoginRequiredMixin, UpdateView):
    form_class = RegistrationForm
    success_url = reverse_lazy("mine")

    def get_queryset(self):
        return self.request.user.registrations.filter(state=Registration.State.ASKED)
