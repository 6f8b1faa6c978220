from django.urls import reverse


class ReturnMixin:
    """Goes back to the page that a form was opened from."""

    def get_success_url(self):
        target = self.request.POST.get("back", "")
        if target.startswith("/"):
            return target
        return reverse("cabins")
