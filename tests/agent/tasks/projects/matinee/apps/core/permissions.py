from rest_framework import permissions


class StaffWrites(permissions.BasePermission):
    """Anybody may read, only the staff of the cinema may write."""

    message = "Only the staff of the cinema may change this."

    def has_permission(self, request, view):
        if request.method in permissions.SAFE_METHODS:
            return True
        return bool(request.user and request.user.is_staff)
