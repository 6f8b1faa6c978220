from rest_framework.permissions import BasePermission


class IsBorrower(BasePermission):
    message = "This loan is on another card."

    def has_object_permission(self, request, view, obj):
        return obj.borrower_id == request.user.pk
