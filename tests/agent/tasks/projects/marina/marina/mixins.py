from django.contrib.auth.mixins import UserPassesTestMixin


class HarbourOfficeMixin(UserPassesTestMixin):
    """Pages for the people of the harbour office."""

    def test_func(self):
        return self.request.user.is_staff
