from rest_framework.permissions import BasePermission

from .models import Show


class HostsTheShow(BasePermission):
    message = "Only hosts of the show work on its episodes."

    def has_permission(self, request, view):
        return Show.objects.filter(pk=view.kwargs["show_pk"], hosts=request.user).exists()
