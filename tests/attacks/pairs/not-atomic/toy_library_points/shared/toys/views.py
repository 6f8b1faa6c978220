from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView

from . import services
from .forms import GiftForm
from .models import Gift, Wallet


class GiftList(LoginRequiredMixin, ListView):
    template_name = "toys/gifts.html"
    paginate_by = 50

    def get_queryset(self):
        mine = Q(giver__user=self.request.user) | Q(receiver__user=self.request.user)
        return Gift.objects.filter(mine).order_by("-made")


class GiveView(LoginRequiredMixin, FormView):
    form_class = GiftForm
    template_name = "toys/give.html"
    success_url = reverse_lazy("gifts")

    def form_valid(self, form):
        mine = get_object_or_404(Wallet, user=self.request.user)
        try:
            services.give(mine, form.cleaned_data["to"], form.cleaned_data["points"])
        except services.Refused as refused:
            form.add_error(None, str(refused))
            return self.form_invalid(form)
        return super().form_valid(form)
