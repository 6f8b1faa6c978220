from rest_framework.permissions import SAFE_METHODS, IsAuthenticated


class IsDesigner(IsAuthenticated):
    def has_object_permission(self, request, view, room):
        return room.designer_id == request.user.pk


class IsTester(IsAuthenticated):
    def has_object_permission(self, request, view, room):
        return request.method in SAFE_METHODS and room.testers.filter(pk=request.user.pk).exists()
