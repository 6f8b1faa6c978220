from rest_framework.permissions import BasePermission

from .models import Helper


class IsHelper(BasePermission):
    def has_permission(self, request, view):
        return Helper.objects.filter(account=request.user.pk).exists()
