from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme


class NextUrlMixin:
    """Views that send the user back to where he came from."""

    fallback_url = "/"

    def get_next_url(self):
        target = self.request.POST.get("next") or self.request.GET.get("next", "")
        if url_has_allowed_host_and_scheme(target, {self.request.get_host()}, self.request.is_secure()):
            return target
        return reverse(self.fallback_url)
