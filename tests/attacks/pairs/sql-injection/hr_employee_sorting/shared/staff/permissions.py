from rest_framework.permissions import BasePermission

from .models import Employee


class IsEmployee(BasePermission):
    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        return Employee.objects.filter(user=request.user).exists()
