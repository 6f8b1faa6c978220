from rest_framework.permissions import SAFE_METHODS, BasePermission

from .models import Annotation


class WriteOwn(BasePermission):
    """Everybody of the choir reads; changes are for those who brought it in."""

    def has_object_permission(self, request, view, obj):
        if request.method in SAFE_METHODS:
            return True
        if isinstance(obj, Annotation):
            return obj.author_id == request.user.pk
        return obj.owner_id == request.user.pk
