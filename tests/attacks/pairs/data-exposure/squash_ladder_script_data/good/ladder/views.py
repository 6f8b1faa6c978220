from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render

from .models import Player


def ladder(request):
    players = Player.objects.select_related("user").order_by("rung", "pk")
    page = Paginator(players, 50).get_page(request.GET.get("page"))
    rungs = [player.as_rung() for player in page]
    return render(request, "ladder/ladder.html", {"page": page, "rungs": rungs})


@login_required
def my_card(request):
    player = get_object_or_404(Player, user=request.user)
    return render(request, "ladder/card.html", {"card": player.as_dict()})
