from rest_framework.permissions import BasePermission


class IsNurse(BasePermission):
    def has_permission(self, request, view):
        return request.user.groups.filter(name="nurses").exists()
