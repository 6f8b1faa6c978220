from rest_framework.permissions import BasePermission

DISPATCHERS = "dispatchers"


def is_dispatcher(user):
    return user.groups.filter(name=DISPATCHERS).exists()


class IsCustomer(BasePermission):
    message = "Only for customers."

    def has_permission(self, request, view):
        return hasattr(request.user, "customer")


class IsStaffOrDispatcher(BasePermission):
    message = "Only for our own people."

    def has_permission(self, request, view):
        return request.user.is_staff or is_dispatcher(request.user)
