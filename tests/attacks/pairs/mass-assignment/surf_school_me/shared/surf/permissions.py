from rest_framework.permissions import BasePermission

from .models import Member


class IsInstructor(BasePermission):
    def has_permission(self, request, view):
        return request.user.is_authenticated and request.user.role == Member.Role.INSTRUCTOR
