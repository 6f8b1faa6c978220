from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import DetailView, FormView, ListView

from .models import Campaign, Pledge
from .services import make_pledge


class PledgeForm(forms.ModelForm):
    class Meta:
        model = Pledge
        fields = ["amount"]


class CampaignList(ListView):
    queryset = Campaign.objects.filter(open=True).order_by("title", "pk")
    paginate_by = 24


class CampaignPage(DetailView):
    model = Campaign


class PledgeView(LoginRequiredMixin, FormView):
    form_class = PledgeForm
    template_name = "campaigns/pledge.html"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.campaign = get_object_or_404(Campaign, slug=kwargs["slug"], open=True)

    def form_valid(self, form):
        make_pledge(self.campaign, self.request.user, form.cleaned_data["amount"])
        return super().form_valid(form)

    def get_success_url(self):
        return self.campaign.get_absolute_url()
