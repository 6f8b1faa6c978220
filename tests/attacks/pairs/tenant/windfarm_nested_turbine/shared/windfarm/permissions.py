from rest_framework.permissions import IsAuthenticated


class OperatesFarm(IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and request.user.farms.filter(pk=view.kwargs["farm_pk"]).exists()
