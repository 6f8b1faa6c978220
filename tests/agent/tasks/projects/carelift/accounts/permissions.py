from rest_framework.permissions import SAFE_METHODS, BasePermission

from .roles import MECHANICS, in_group, is_dispatcher


class IsDispatcher(BasePermission):
    message = "Only dispatchers may do this."

    def has_permission(self, request, view):
        return bool(request.user.is_authenticated and is_dispatcher(request.user))


class IsDispatcherOrReadOnly(IsDispatcher):
    def has_permission(self, request, view):
        if request.method in SAFE_METHODS:
            return request.user.is_authenticated
        return super().has_permission(request, view)


class IsMechanic(BasePermission):
    message = "Only mechanics may do this."

    def has_permission(self, request, view):
        return in_group(request.user, MECHANICS)
