from rest_framework.permissions import IsAuthenticated


class WorksForAnAgency(IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and request.agency is not None
