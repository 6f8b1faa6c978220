from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme


class ReturnMixin:
    """Sends the visitor back to the page from which they came."""

    def go_back(self):
        target = self.request.POST.get("back") or reverse("gatherings")
        host = self.request.get_host()
        if not url_has_allowed_host_and_scheme(target, {host}, require_https=self.request.is_secure()):
            target = reverse("gatherings")
        return HttpResponseRedirect(target)
