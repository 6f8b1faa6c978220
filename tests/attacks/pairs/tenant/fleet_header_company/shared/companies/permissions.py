from rest_framework.permissions import IsAuthenticated


class HasCompany(IsAuthenticated):
    message = "Choose a company."

    def has_permission(self, request, view):
        return super().has_permission(request, view) and request.company is not None
