from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import ListView, RedirectView

from .models import Invitation


class Inbox(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "friends/inbox.html"

    def get_queryset(self):
        return Invitation.objects.filter(recipient=self.request.user).order_by("pk")


class AcceptView(LoginRequiredMixin, RedirectView):
    pattern_name = "inbox"
    http_method_names = ["post"]

    def get_redirect_url(self, *args, **kwargs):
        invitation = get_object_or_404(Invitation, pk=kwargs.pop("pk"), recipient=self.request.user)
        invitation.accept()
        return super().get_redirect_url(*args, **kwargs)
