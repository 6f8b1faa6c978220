from rest_framework import permissions


class IsLenderOrReadOnly(permissions.BasePermission):
    message = "Only the neighbour who lends this tool may change it."

    def has_object_permission(self, request, view, obj):
        if request.method in {"GET", "HEAD", "OPTIONS"}:
            return True
        return obj.lender_id == request.user.pk
