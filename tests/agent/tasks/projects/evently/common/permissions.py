from rest_framework import permissions

from .mixins import get_organiser


class IsOrganiser(permissions.IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and get_organiser(request.user) is not None


class IsEventOrganiserOrReadOnly(permissions.IsAuthenticated):
    """Reading for all who are logged in, writing for the organiser of the event and staff."""

    def has_permission(self, request, view):
        if not super().has_permission(request, view):
            return False
        if request.method in permissions.SAFE_METHODS:
            return True
        return request.user.is_staff or get_organiser(request.user) is not None

    def has_object_permission(self, request, view, obj):
        if request.method in permissions.SAFE_METHODS or request.user.is_staff:
            return True
        return obj.organiser.user_id == request.user.pk
