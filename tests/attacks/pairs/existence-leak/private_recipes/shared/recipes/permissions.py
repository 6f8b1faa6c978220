from rest_framework.permissions import SAFE_METHODS, BasePermission


class CookOrPublic(BasePermission):
    def has_object_permission(self, request, view, obj):
        if obj.cook_id == request.user.pk:
            return True
        return obj.public and request.method in SAFE_METHODS
