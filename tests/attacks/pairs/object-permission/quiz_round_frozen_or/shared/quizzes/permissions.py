from rest_framework import permissions


class AuthorWrites(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        if request.method in permissions.SAFE_METHODS:
            return True
        return obj.author_id == request.user.id


class NotFrozen(permissions.BasePermission):
    message = "This round has been played."

    def has_object_permission(self, request, view, obj):
        return request.method in permissions.SAFE_METHODS or not obj.frozen
