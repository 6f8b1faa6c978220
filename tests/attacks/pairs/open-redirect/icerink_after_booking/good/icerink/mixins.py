from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme


class NextMixin:
    """Goes back to the page that the visitor came from."""

    default_next = "sessions"

    def get_success_url(self):
        target = self.request.POST.get("next") or self.request.GET.get("next") or ""
        if target.startswith("/") and url_has_allowed_host_and_scheme(target, None, require_https=self.request.is_secure()):
            return target
        return reverse(self.default_next)
