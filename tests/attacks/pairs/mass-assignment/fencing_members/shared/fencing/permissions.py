from rest_framework.permissions import SAFE_METHODS, BasePermission

from .models import Card


class RefereeWrites(BasePermission):
    def has_permission(self, request, view):
        if request.method in SAFE_METHODS:
            return True
        return Card.objects.filter(fencer=request.user, is_referee=True).exists()
