from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import ListView, RedirectView

from .models import Permit


class PermitList(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "mushrooms/permits.html"

    def get_queryset(self):
        return Permit.objects.filter(picker=self.request.user).select_related("forest")


class SurrenderPermit(LoginRequiredMixin, RedirectView):
    pattern_name = "permits"
    http_method_names = ["post"]

    def get_redirect_url(self, *args, **kwargs):
        permit = get_object_or_404(Permit, pk=kwargs["pk"], picker=self.request.user, surrendered=False)
        permit.surrender()
        messages.success(self.request, f"Your permit for {permit.forest.name} is given back.")
        return super().get_redirect_url()
