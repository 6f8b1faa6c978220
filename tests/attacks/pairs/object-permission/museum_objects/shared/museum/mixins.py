from django.contrib.auth.mixins import UserPassesTestMixin


class CuratorMixin(UserPassesTestMixin):
    """The one who keeps the gallery, and nobody else, changes what hangs there."""

    def test_func(self):
        user = self.request.user
        return user.is_authenticated and self.get_object().gallery.curator_id == user.pk
