from django.urls import reverse


class NextMixin:
    """Goes back to the page that the visitor came from."""

    default_next = "sessions"

    def get_success_url(self):
        target = self.request.POST.get("next") or self.request.GET.get("next") or ""
        if target.startswith("/"):
            return target
        return reverse(self.default_next)
