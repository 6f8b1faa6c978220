from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import DetailView

from .forms import PRICES, RedeemForm
from .models import Card


class CardDetail(LoginRequiredMixin, DetailView):
    template_name = "loyalty/card.html"

    def get_object(self, queryset=None):
        return get_object_or_404(Card, guest=self.request.user)


class Redeem(LoginRequiredMixin, View):
    http_method_names = ["post"]

    @transaction.atomic
    def post(self, request):
        card = get_object_or_404(Card, guest=request.user)
        form = RedeemForm(request.POST)
        if not form.is_valid():
            messages.error(request, "We have no such drink.")
            return redirect("card")
        drink = form.cleaned_data["drink"]
        if card.stamps < PRICES[drink]:
            messages.error(request, "There are too few stamps on your card.")
            return redirect("card")
        card.stamps -= PRICES[drink]
        card.save(update_fields=["stamps"])
        card.redemptions.create(drink=drink)
        messages.success(request, "Show this at the bar.")
        return redirect("card")
