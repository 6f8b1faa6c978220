from rest_framework.permissions import SAFE_METHODS, BasePermission


class OwnerWrites(BasePermission):
    """Everyone in the club may look; a glider is changed by its owner."""

    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.owner_id == request.user.pk
