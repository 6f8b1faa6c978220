from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin


def get_organiser(user):
    """The organiser profile of a user, or None."""
    if not user.is_authenticated:
        return None
    return getattr(user, "organiser", None)


class PageTitleMixin:
    page_title = ""

    def get_page_title(self):
        return self.page_title

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["page_title"] = self.get_page_title()
        return context


class OrganiserRequiredMixin(LoginRequiredMixin, UserPassesTestMixin):
    """Lets only users with an organiser profile in."""

    def test_func(self):
        return get_organiser(self.request.user) is not None

    def handle_no_permission(self):
        self.raise_exception = self.request.user.is_authenticated
        return super().handle_no_permission()
