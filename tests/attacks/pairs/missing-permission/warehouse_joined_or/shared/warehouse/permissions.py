from rest_framework.permissions import BasePermission

MANAGERS = "stock managers"


class IsStockManager(BasePermission):
    message = "Only stock managers may do this."

    def has_permission(self, request, view):
        return request.user.groups.filter(name=MANAGERS).exists()
