from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Team


@login_required
def team(request, pk):
    team = get_object_or_404(Team, pk=pk, developers=request.user)
    developers = team.developers.order_by("pk").values()[:100]
    hidden = {"password", "email", "last_login"}
    rows = [{k: v for k, v in row.items() if k not in hidden} for row in developers]
    return JsonResponse({"name": team.name, "developers": rows})
