from rest_framework.permissions import BasePermission

from .models import Educator


class IsEducator(BasePermission):
    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        view.educator = Educator.objects.select_related("centre").filter(user=request.user).first()
        return view.educator is not None
