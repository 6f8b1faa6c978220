from rest_framework.permissions import BasePermission

from .models import Employee


class WorksAtHotel(BasePermission):
    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        employee = Employee.objects.select_related("hotel").filter(user=request.user).first()
        request.hotel = employee.hotel if employee else None
        return employee is not None
