from rest_framework.permissions import SAFE_METHODS, BasePermission

from .roles import DESK, PARTNERS, has_role, is_desk


class IsPartnerOrDesk(BasePermission):
    message = "This API is for partners of Ropeworks."

    def has_permission(self, request, view):
        return has_role(request.user, PARTNERS, DESK)


class DeskWrites(BasePermission):
    """On top of IsPartnerOrDesk: whatever changes data is for the desk."""

    def has_permission(self, request, view):
        return request.method in SAFE_METHODS or is_desk(request.user)
