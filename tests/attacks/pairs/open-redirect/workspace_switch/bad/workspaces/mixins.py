from django.urls import reverse


class NextUrlMixin:
    """Views that send the user back to where he came from."""

    fallback_url = "/"

    def get_next_url(self):
        target = self.request.POST.get("next") or self.request.GET.get("next", "")
        if target.strip():
            return target
        return reverse(self.fallback_url)
