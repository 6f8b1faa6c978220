from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render
from django.views.generic import ListView

from players.models import Player, Section
from players.mixins import PlayerRequiredMixin


class PlayerListView(PlayerRequiredMixin, ListView):
    template_name = "players/player_list.html"
    context_object_name = "players"
    queryset = Player.objects.filter(active=True).select_related("user", "section")


@login_required
def section_detail(request, slug):
    section = get_object_or_404(Section, slug=slug)
    players = list(section.players.filter(active=True).select_related("user"))
    return render(
        request, "players/section_detail.html", {"section": section, "players": players}
    )
