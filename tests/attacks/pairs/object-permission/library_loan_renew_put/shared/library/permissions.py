from rest_framework.permissions import BasePermission


class IsReader(BasePermission):
    def has_object_permission(self, request, view, loan):
        return loan.reader_id == request.user.pk
