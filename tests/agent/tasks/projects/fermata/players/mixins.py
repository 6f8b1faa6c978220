from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied

from players.models import Player


class PlayerRequiredMixin(LoginRequiredMixin):
    """Only for users that are players; the view finds theirs in self.player."""

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        try:
            self.player = request.user.player
        except Player.DoesNotExist:
            raise PermissionDenied from None
        return super().dispatch(request, *args, **kwargs)
