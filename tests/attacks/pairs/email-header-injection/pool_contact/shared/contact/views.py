from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import FormView

from . import post
from .forms import ContactForm


class ContactView(LoginRequiredMixin, FormView):
    form_class = ContactForm
    template_name = "contact/form.html"
    success_url = reverse_lazy("thanks")

    def form_valid(self, form):
        post.send(self.request.user, **form.cleaned_data)
        return super().form_valid(form)
