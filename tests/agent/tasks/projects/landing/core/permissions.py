from rest_framework.permissions import SAFE_METHODS, BasePermission


def in_group(user, name):
    return user.is_superuser or user.groups.filter(name=name).exists()


class StaffOrReadOnly(BasePermission):
    """Everyone who is logged in reads, staff writes."""

    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        return request.method in SAFE_METHODS or request.user.is_staff


class IsDesk(BasePermission):
    """People of the counter."""

    def has_permission(self, request, view):
        return request.user.is_authenticated and in_group(request.user, "desk")
