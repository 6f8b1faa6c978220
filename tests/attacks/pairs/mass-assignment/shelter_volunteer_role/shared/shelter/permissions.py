from rest_framework.permissions import BasePermission

from .models import Volunteer


class IsCoordinator(BasePermission):
    def has_permission(self, request, view):
        return Volunteer.objects.filter(
            user=request.user, role=Volunteer.Role.COORDINATOR
        ).exists()
