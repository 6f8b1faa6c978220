from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin

from .roles import is_desk, is_instructor


class PageMixin:
    """Each page of the site has a title and a section, which base.html shows."""

    page_title = ""
    section = ""

    def get_page_title(self):
        return self.page_title

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            page_title=self.get_page_title(), section=self.section, **kwargs
        )


class CustomerMixin(LoginRequiredMixin, PageMixin):
    pass


class DeskMixin(LoginRequiredMixin, UserPassesTestMixin, PageMixin):
    section = "desk"

    def test_func(self):
        return is_desk(self.request.user)


class InstructorMixin(LoginRequiredMixin, UserPassesTestMixin, PageMixin):
    def test_func(self):
        return is_instructor(self.request.user) or is_desk(self.request.user)
