from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404
from django.views.generic import CreateView, DetailView

from .forms import GiftForm
from .models import Campaign, Gift


class CampaignView(DetailView):
    model = Campaign
    template_name = "charity/campaign.html"


class GiftView(LoginRequiredMixin, CreateView):
    form_class = GiftForm
    template_name = "charity/gift.html"

    def get_form_kwargs(self):
        campaign = get_object_or_404(Campaign, slug=self.kwargs["slug"])
        gift = Gift(campaign=campaign, donor=self.request.user)
        return {**super().get_form_kwargs(), "instance": gift}

    def form_valid(self, form):
        with transaction.atomic():
            return super().form_valid(form)

    def get_success_url(self):
        return self.object.campaign.get_absolute_url()
