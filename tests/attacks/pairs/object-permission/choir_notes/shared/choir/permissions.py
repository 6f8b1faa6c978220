from rest_framework.exceptions import NotFound
from rest_framework.permissions import SAFE_METHODS, BasePermission


class OfTheSection(BasePermission):
    """Singers read what their section's leader writes; to others there is nothing."""

    def has_object_permission(self, request, view, note):
        section = note.section
        if section.leader_id == request.user.pk:
            return True
        if not section.singers.filter(pk=request.user.pk).exists():
            raise NotFound
        return request.method in SAFE_METHODS
