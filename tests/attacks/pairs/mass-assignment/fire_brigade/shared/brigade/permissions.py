from rest_framework.permissions import BasePermission

from .models import Member


class IsChief(BasePermission):
    def has_permission(self, request, view):
        return Member.objects.filter(user=request.user, rank=Member.Rank.CHIEF).exists()
