from rest_framework.permissions import SAFE_METHODS, BasePermission


class IsMember(BasePermission):
    """Logged in, and in a department (or a superuser). Auditors read only."""

    def has_permission(self, request, view):
        user = request.user
        if not user.is_authenticated:
            return False
        if user.is_superuser:
            return True
        member = getattr(user, "member", None)
        if member is None:
            return False
        return request.method in SAFE_METHODS or not member.sees_all


class DispatcherWrites(IsMember):
    """Members read, dispatchers change."""

    def has_permission(self, request, view):
        if not super().has_permission(request, view):
            return False
        if request.method in SAFE_METHODS or request.user.is_superuser:
            return True
        return request.user.member.is_dispatcher


class DispatcherDeletes(IsMember):
    """Members do all but delete."""

    def has_permission(self, request, view):
        if not super().has_permission(request, view):
            return False
        if request.method != "DELETE" or request.user.is_superuser:
            return True
        return request.user.member.is_dispatcher
