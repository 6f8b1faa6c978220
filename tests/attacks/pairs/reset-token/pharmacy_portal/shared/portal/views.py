from django.urls import reverse_lazy
from django.views.generic import FormView, TemplateView

from . import services
from .forms import AskForm, RedeemForm


class AskView(FormView):
    form_class = AskForm
    template_name = "portal/form.html"
    success_url = reverse_lazy("redeem")

    def form_valid(self, form):
        services.send_code(form.cleaned_data["email"])
        return super().form_valid(form)


class RedeemView(FormView):
    form_class = RedeemForm
    template_name = "portal/form.html"
    success_url = reverse_lazy("redeemed")

    def form_valid(self, form):
        services.redeem(form.user, form.cleaned_data["password"])
        return super().form_valid(form)


class RedeemedView(TemplateView):
    template_name = "portal/redeemed.html"
