from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView

from .models import Invitation
from .rendering import render_text


class InvitationCreate(LoginRequiredMixin, CreateView):
    model = Invitation
    fields = ["venue", "day", "text"]

    def form_valid(self, form):
        form.instance.host = self.request.user
        return super().form_valid(form)


class InvitationPreview(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        invitations = Invitation.objects.filter(host=self.request.user)
        return invitations.select_related("host", "venue")

    def get_context_data(self, **kwargs):
        return super().get_context_data(text=render_text(self.object), **kwargs)
