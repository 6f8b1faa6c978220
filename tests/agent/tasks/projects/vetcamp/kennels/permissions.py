"""DRF permissions used by the API of all apps."""
from rest_framework.permissions import SAFE_METHODS, BasePermission

from .access import is_keeper


class IsKeeper(BasePermission):
    """Keepers and staff."""

    def has_permission(self, request, view):
        return is_keeper(request.user)


class IsKeeperOrReadOnly(BasePermission):
    """Any logged-in user may read; only keepers and staff may write."""

    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        return request.method in SAFE_METHODS or is_keeper(request.user)
