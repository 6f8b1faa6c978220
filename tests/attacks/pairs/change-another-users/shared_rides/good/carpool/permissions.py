from rest_framework.permissions import BasePermission


class DriverChanges(BasePermission):
    """All members look at all rides; the driver alone changes them."""

    def has_object_permission(self, request, view, ride):
        if view.action == "retrieve":
            return True
        return ride.driver_id == request.user.pk
