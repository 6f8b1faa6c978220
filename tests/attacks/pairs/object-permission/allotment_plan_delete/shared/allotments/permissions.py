from rest_framework.permissions import BasePermission


class WorksThePlot(BasePermission):
    message = "Only the gardeners of a plot see and change its plans."

    def has_object_permission(self, request, view, obj):
        return obj.plot.gardeners.filter(pk=request.user.pk).exists()
