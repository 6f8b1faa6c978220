from rest_framework.permissions import BasePermission

from .models import Membership


class InClub(BasePermission):
    def has_permission(self, request, view):
        return Membership.objects.filter(user_id=request.user.pk).exists()


class IsRunner(BasePermission):
    def has_permission(self, request, view):
        return request.user.is_authenticated

    def has_object_permission(self, request, view, obj):
        return obj.runner_id == request.user.pk


class IsCoach(BasePermission):
    def has_permission(self, request, view):
        return Membership.objects.filter(user_id=request.user.pk, coach=True).exists()
