from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import redirect
from django.views.generic import FormView, ListView, TemplateView

from . import services
from .forms import ForgottenForm
from .models import Visit

SITE = "https://clinic.example.org"


class Forgotten(FormView):
    form_class = ForgottenForm
    template_name = "clinic/forgotten.html"

    def form_valid(self, form):
        user = services.patient_user(form.cleaned_data["email"])
        if user is None:
            form.add_error("email", "No patient is registered with this address.")
            return self.form_invalid(form)
        services.send_reset(user, SITE)
        messages.info(self.request, "If the address is known here, a letter is on its way.")
        return redirect("forgotten-sent")


class ForgottenSent(TemplateView):
    template_name = "clinic/sent.html"


class MyVisits(LoginRequiredMixin, ListView):
    template_name = "clinic/visits.html"

    def get_queryset(self):
        return Visit.objects.filter(patient__user=self.request.user)
