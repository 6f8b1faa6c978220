from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import ProposalForm
from .models import Proposal, Speaker


class MyProposalsView(LoginRequiredMixin, ListView):
    template_name = "proposals/mine.html"
    context_object_name = "proposals"

    def get_queryset(self):
        proposals = Proposal.objects.filter(speaker__user=self.request.user)
        return proposals.select_related("track")


class SubmitView(LoginRequiredMixin, CreateView):
    form_class = ProposalForm
    template_name = "proposals/submit.html"
    success_url = reverse_lazy("proposals:mine")

    def form_valid(self, form):
        form.instance.speaker, _ = Speaker.objects.get_or_create(user=self.request.user)
        messages.success(self.request, "Thank you, we have got your proposal.")
        return super().form_valid(form)
