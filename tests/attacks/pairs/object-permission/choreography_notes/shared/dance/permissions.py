from rest_framework.permissions import BasePermission


class IsChoreographer(BasePermission):
    message = "Only the choreographer may do this."

    def has_object_permission(self, request, view, obj):
        return obj.choreographer_id == request.user.pk
