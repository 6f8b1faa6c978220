from rest_framework.permissions import SAFE_METHODS, BasePermission, IsAdminUser


class IsCurator(IsAdminUser):
    message = "Only curators change the collection."


class ReadOnly(BasePermission):
    def has_permission(self, request, view):
        return request.method in SAFE_METHODS
