from rest_framework.authentication import SessionAuthentication

from .models import Keeper


class KeeperAuthentication(SessionAuthentication):
    """The session of the portal, for keepers only; staff has its own pages."""

    def authenticate(self, request):
        user = request._request.user
        if not user.is_active:
            return None
        keeper = Keeper.objects.filter(user=user).first()
        if keeper is None:
            return None
        self.enforce_csrf(request)
        return user, keeper
