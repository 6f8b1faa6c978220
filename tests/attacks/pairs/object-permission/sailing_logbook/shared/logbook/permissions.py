from rest_framework.permissions import BasePermission


class IsSkipperOrReadOnly(BasePermission):
    def has_object_permission(self, request, view, obj):
        reading = request.method in ("GET", "HEAD", "OPTIONS")
        return reading or obj.skipper_id == request.user.pk
