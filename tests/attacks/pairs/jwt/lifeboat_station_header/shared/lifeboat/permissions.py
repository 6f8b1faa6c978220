from rest_framework.permissions import BasePermission

from .models import Station


class IsCrew(BasePermission):
    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        view.station = Station.objects.filter(pk=view.kwargs["station"], crew=request.user).first()
        return view.station is not None
