from rest_framework.permissions import BasePermission


class IsInventor(BasePermission):
    message = "Only the inventor may work on a draft."

    def has_object_permission(self, request, view, obj):
        return obj.inventor_id == request.user.pk
