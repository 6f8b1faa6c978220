from rest_framework.permissions import SAFE_METHODS, BasePermission


class HolderOrReadOnly(BasePermission):
    message = "Only the holder of the plot may change it."

    def has_object_permission(self, request, view, obj):
        if request.method in SAFE_METHODS:
            return True
        return obj.holder_id == request.user.pk or request.user.is_staff
