from django.http import HttpResponseRedirect
from django.urls import reverse


class ReturnMixin:
    """Sends the visitor back to the page from which they came."""

    def go_back(self):
        target = self.request.POST.get("back") or reverse("gatherings")
        if not target.startswith("/"):
            target = reverse("gatherings")
        return HttpResponseRedirect(target)
