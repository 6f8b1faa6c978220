from rest_framework.permissions import SAFE_METHODS, IsAuthenticated


class CrewOrReadOnly(IsAuthenticated):
    def has_object_permission(self, request, view, lift):
        return request.method in SAFE_METHODS or lift.crew.filter(pk=request.user.pk).exists()
