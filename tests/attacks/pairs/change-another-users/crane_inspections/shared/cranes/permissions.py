from rest_framework.permissions import IsAuthenticated

from .models import Team


class IsTeamMember(IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and Team.objects.filter(
            pk=view.kwargs["team_pk"], members=request.user
        ).exists()
