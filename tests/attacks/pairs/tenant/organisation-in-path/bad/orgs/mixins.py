from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404

from .models import Organisation


class OrganisationMixin(LoginRequiredMixin):
    """Views below /o/<slug>/."""

    def get_organisation(self):
        return get_object_or_404(Organisation, slug=self.kwargs["org"])

    def get_queryset(self):
        return super().get_queryset().filter(organisation=self.get_organisation())
