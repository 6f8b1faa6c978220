from django import forms
from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import FormView, ListView

from . import services
from .models import Tasting


class CountForm(forms.Form):
    count = forms.IntegerField(min_value=1, max_value=6)


class Tastings(ListView):
    model = Tasting
    template_name = "tasting/tastings.html"


class MyTickets(LoginRequiredMixin, ListView):
    template_name = "tasting/tickets.html"

    def get_queryset(self):
        return self.request.user.tickets.select_related("tasting").order_by("-bought_at")


class Buy(LoginRequiredMixin, FormView):
    form_class = CountForm
    template_name = "tasting/form.html"

    def form_valid(self, form):
        tasting = get_object_or_404(Tasting, pk=self.kwargs["pk"])
        try:
            services.buy(self.request.user, tasting, form.cleaned_data["count"])
        except services.SoldOut:
            form.add_error("count", "Not as many places are left.")
            return self.form_invalid(form)
        messages.success(self.request, "Your tickets come by mail.")
        return redirect("tickets")
