from rest_framework import permissions


class IsOrganizerOrReadOnly(permissions.BasePermission):
    """Staff, and who organizes the race, may change it."""

    def has_object_permission(self, request, view, race) -> bool:
        if request.method in permissions.SAFE_METHODS:
            return True
        return request.user.is_staff or race.organizer_id == request.user.pk
