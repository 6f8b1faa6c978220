from rest_framework.permissions import BasePermission


class IsBorrower(BasePermission):
    message = "This loan is somebody else's."

    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)

    def has_object_permission(self, request, view, obj):
        return obj.borrower_id == request.user.pk
