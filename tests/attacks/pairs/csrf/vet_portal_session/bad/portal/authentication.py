from rest_framework.authentication import BaseAuthentication

from .models import Keeper


class KeeperAuthentication(BaseAuthentication):
    """The session of the portal, for keepers only; staff has its own pages."""

    def authenticate(self, request):
        user = request._request.user
        if not user.is_active:
            return None
        keeper = Keeper.objects.filter(user=user).first()
        if keeper is None:
            return None
        return user, keeper
