from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import FormView

from .forms import RegistrationForm
from .models import Camp
from .services import CampFull, register


class Register(LoginRequiredMixin, FormView):
    form_class = RegistrationForm
    template_name = "camp/register.html"

    def get_context_data(self, **kwargs):
        camp = get_object_or_404(Camp, pk=self.kwargs["pk"])
        return super().get_context_data(camp=camp, **kwargs)

    def form_valid(self, form):
        camp = get_object_or_404(Camp, pk=self.kwargs["pk"])
        try:
            register(camp, self.request.user, form.names())
        except CampFull as full:
            form.add_error(None, str(full))
            return self.form_invalid(form)
        messages.success(self.request, "Registered. We have sent you a mail.")
        return super().form_valid(form)

    def get_success_url(self):
        return self.request.path
