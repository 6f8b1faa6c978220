from rest_framework.permissions import SAFE_METHODS, BasePermission


class AuthorOrReader(BasePermission):
    message = "This note is not shared with you."

    def has_object_permission(self, request, view, obj):
        if obj.author_id == request.user.pk:
            return True
        return request.method in SAFE_METHODS and obj.readers.filter(pk=request.user.pk).exists()
