from rest_framework import permissions


class ActorOrDirector(permissions.BasePermission):
    def has_object_permission(self, request, view, tape):
        if tape.actor_id == request.user.pk:
            return True
        return request.method in permissions.SAFE_METHODS and tape.role.director_id == request.user.pk
