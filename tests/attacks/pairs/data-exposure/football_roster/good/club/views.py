from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from .models import Fixture, Team


@require_GET
def fixtures(request):
    coming = Fixture.objects.filter(kick_off__gte=timezone.now()).select_related("team").order_by("kick_off")[:20]
    return render(request, "club/fixtures.html", {"fixtures": coming})


@require_GET
def roster(request, pk):
    """Feeds the roster widget on the club's home page."""
    team = get_object_or_404(Team, pk=pk)
    players = team.players.values("id", "first_name", "shirt", "position")
    return JsonResponse({"team": team.name, "players": list(players)})


@login_required
@require_GET
def contact_sheet(request, pk):
    team = get_object_or_404(Team, pk=pk, coach=request.user)
    return render(request, "club/contacts.html", {"team": team})
