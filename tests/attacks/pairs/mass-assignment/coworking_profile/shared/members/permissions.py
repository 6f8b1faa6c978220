from rest_framework.permissions import BasePermission

from .models import Membership


class HasStudioPlan(BasePermission):
    message = "Rooms are part of the studio plan."

    def has_permission(self, request, view):
        return Membership.objects.filter(user=request.user, plan=Membership.Plan.STUDIO).exists()
