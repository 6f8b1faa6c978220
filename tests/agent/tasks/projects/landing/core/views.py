from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin


class DeskMixin(LoginRequiredMixin, UserPassesTestMixin):
    """Pages under /desk/: log in first, then staff only."""

    def test_func(self):
        return self.request.user.is_staff
