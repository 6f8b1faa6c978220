from rest_framework.permissions import BasePermission


class IsObserver(BasePermission):
    """Where a nest is, only who found it may know and correct."""

    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)

    def has_object_permission(self, request, view, obj):
        return obj.observer_id == request.user.pk
