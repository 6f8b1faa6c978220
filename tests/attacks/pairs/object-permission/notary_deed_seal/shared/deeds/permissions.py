from rest_framework.permissions import SAFE_METHODS, BasePermission

from .models import Notary


class IsNotary(BasePermission):
    def has_permission(self, request, view):
        return Notary.objects.filter(user=request.user.pk).exists()


class IsResponsibleOrReadOnly(BasePermission):
    message = "Only the responsible notary may do this."

    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.responsible.user_id == request.user.pk
