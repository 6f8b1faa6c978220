from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme


class ReturnMixin:
    """Goes back to the page that a form was opened from."""

    def get_success_url(self):
        target = self.request.POST.get("back", "")
        if target.startswith("/") and url_has_allowed_host_and_scheme(
            target, {self.request.get_host()}, require_https=self.request.is_secure()
        ):
            return target
        return reverse("cabins")
