from rest_framework.permissions import BasePermission


class IsForeman(BasePermission):
    message = "Only a foreman may do this."

    def has_permission(self, request, view):
        return request.user.groups.filter(name="foremen").exists()
