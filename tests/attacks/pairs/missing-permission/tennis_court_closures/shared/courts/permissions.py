from rest_framework.permissions import SAFE_METHODS, BasePermission

MANAGERS = "court managers"


class ReadOnly(BasePermission):
    def has_permission(self, request, view):
        return request.method in SAFE_METHODS


class IsCourtManager(BasePermission):
    message = "Only managers of the courts do this."

    def has_permission(self, request, view):
        return request.user.groups.filter(name=MANAGERS).exists()
