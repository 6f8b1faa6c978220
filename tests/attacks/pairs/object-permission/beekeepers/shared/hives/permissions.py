from rest_framework.permissions import SAFE_METHODS, BasePermission


class IsKeeper(BasePermission):
    """Members see the hives of the association; only the keeper works on a hive."""

    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.keeper_id == request.user.pk
