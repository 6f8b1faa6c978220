from rest_framework.permissions import BasePermission

COMMITTEE = "Committee"


def member_of(user):
    """The Member record of a user, or None."""
    return getattr(user, "member", None) if user.is_authenticated else None


def is_committee(user):
    if not user.is_authenticated:
        return False
    return user.is_superuser or user.groups.filter(name=COMMITTEE).exists()


class IsMember(BasePermission):
    message = "This is for members of the society."

    def has_permission(self, request, view):
        return member_of(request.user) is not None


class IsCommittee(BasePermission):
    message = "This is for the committee."

    def has_permission(self, request, view):
        return is_committee(request.user)
