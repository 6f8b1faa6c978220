from rest_framework.permissions import SAFE_METHODS, BasePermission


def is_librarian(user):
    return bool(user and user.is_authenticated and user.is_librarian)


class IsLibrarian(BasePermission):
    def has_permission(self, request, view):
        return is_librarian(request.user)


class IsLibrarianOrReadOnly(BasePermission):
    def has_permission(self, request, view):
        return request.method in SAFE_METHODS or is_librarian(request.user)


class IsOwnerOrLibrarian(BasePermission):
    """The object has a `member`."""

    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)

    def has_object_permission(self, request, view, obj):
        return obj.member_id == request.user.pk or is_librarian(request.user)
