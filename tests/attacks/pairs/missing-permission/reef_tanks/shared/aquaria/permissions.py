from rest_framework.permissions import BasePermission


class IsAquarist(BasePermission):
    """Members of the group that looks after the tanks."""

    def has_permission(self, request, view):
        return request.user.groups.filter(name="aquarists").exists()
