from rest_framework import permissions


class IsSingerOrReadOnly(permissions.BasePermission):
    """Everybody in the choir reads an annotation; who wrote it changes it."""

    def has_object_permission(self, request, view, obj):
        if request.method in permissions.SAFE_METHODS:
            return True
        return obj.singer == request.user
