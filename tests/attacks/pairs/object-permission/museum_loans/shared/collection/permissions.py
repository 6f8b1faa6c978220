from rest_framework.permissions import SAFE_METHODS, BasePermission


class CuratesDepartment(BasePermission):
    """Everyone on the staff network may look, only the department's curators may edit."""

    def has_object_permission(self, request, view, obj):
        if request.method in SAFE_METHODS:
            return True
        return obj.department.curators.filter(pk=request.user.pk).exists()
