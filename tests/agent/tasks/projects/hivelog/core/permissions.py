from rest_framework.permissions import SAFE_METHODS, BasePermission


class KeeperWrites(BasePermission):
    """Every member reads; the keeper of the apiary and staff change."""

    def has_object_permission(self, request, view, obj):
        if request.method in SAFE_METHODS or request.user.is_staff:
            return True
        hive = getattr(obj, "hive", obj)
        return hive.apiary.keeper_id == request.user.pk


class StaffWrites(BasePermission):
    """Every member reads, staff change."""

    def has_permission(self, request, view):
        return request.method in SAFE_METHODS or bool(request.user and request.user.is_staff)
