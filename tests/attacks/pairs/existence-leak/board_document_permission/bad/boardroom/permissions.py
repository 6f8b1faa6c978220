from rest_framework.permissions import BasePermission


class IsReader(BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.readers.filter(pk=request.user.pk).exists()
