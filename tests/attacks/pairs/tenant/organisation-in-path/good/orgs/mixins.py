from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404

from .models import Organisation


class OrganisationMixin(LoginRequiredMixin):
    """Views below /o/<slug>/."""

    def get_organisation(self):
        organisations = Organisation.objects.filter(accounts=self.request.user)
        return get_object_or_404(organisations, slug=self.kwargs["org"])

    def get_queryset(self):
        return super().get_queryset().filter(organisation=self.get_organisation())
