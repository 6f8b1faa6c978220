from rest_framework.permissions import SAFE_METHODS, BasePermission


class EditorsWrite(BasePermission):
    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        return request.method in SAFE_METHODS or request.user.groups.filter(name="editors").exists()
