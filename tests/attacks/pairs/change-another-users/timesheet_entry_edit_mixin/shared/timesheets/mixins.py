from django.contrib.auth.mixins import LoginRequiredMixin

from .models import Entry


class OwnEntriesMixin(LoginRequiredMixin):
    """Views that work with the entries of whoever is logged in."""

    def get_queryset(self):
        return Entry.objects.filter(employee=self.request.user).select_related("project").order_by("-day", "-pk")
