from rest_framework.permissions import BasePermission


class LoggedIn(BasePermission):
    def has_permission(self, request, view):
        return request.user is not None and bool(request.user)
