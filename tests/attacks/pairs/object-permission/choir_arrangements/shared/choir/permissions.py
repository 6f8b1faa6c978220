from rest_framework.permissions import SAFE_METHODS, BasePermission, IsAdminUser


class IsArranger(BasePermission):
    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)

    def has_object_permission(self, request, view, obj):
        return obj.arranger_id == request.user.pk


class IsPublished(BasePermission):
    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS and obj.published


class ReadOnly(BasePermission):
    def has_permission(self, request, view):
        return request.method in SAFE_METHODS


StaffWriteOnly = IsAdminUser | ReadOnly
