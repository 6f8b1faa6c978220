from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import FormView

from .forms import OfferForm


class OfferView(LoginRequiredMixin, FormView):
    form_class = OfferForm
    template_name = "roster/offer.html"
    success_url = "/offer/"

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form):
        form.save()
        return super().form_valid(form)
