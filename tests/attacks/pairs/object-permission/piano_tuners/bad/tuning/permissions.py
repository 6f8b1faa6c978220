from rest_framework.permissions import SAFE_METHODS, BasePermission


class VisitPermission(BasePermission):
    """The customer and the tuner may read a visit, the tuner may write the report."""

    def has_object_permission(self, request, view, obj):
        if request.method in SAFE_METHODS:
            return request.user in (obj.customer, obj.tuner.user)
        return hasattr(request.user, "tuner")
