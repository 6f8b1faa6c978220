from django.core.cache import cache
from django.core.paginator import Paginator
from django.db.models import Q
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from . import sessions
from .models import Game, Member


@require_http_methods(["GET", "POST"])
def sign_in(request):
    if request.method == "GET":
        request.session["board"] = "green" if request.GET.get("board") == "green" else "brown"
        return render(request, "chessclub/sign_in.html")
    member = Member.objects.filter(card=request.POST.get("card", ""), active=True).first()
    if member is not None:
        tries = f"chess-tries-{member.pk}"
        cache.add(tries, 0, 900)
        if cache.incr(tries) <= 8 and member.check_pin(request.POST.get("pin", "")[:64]):
            cache.delete(tries)
            sessions.begin(request, member)
            return redirect("games")
    return render(request, "chessclub/sign_in.html", {"error": "Wrong card or PIN."}, status=400)


@require_POST
def sign_out(request):
    sessions.end(request)
    return redirect("sign-in")


@sessions.member_required
@require_GET
def games(request):
    games = Game.objects.filter(Q(white=request.member) | Q(black=request.member)).select_related("white", "black").order_by("-on", "-pk")
    return render(request, "chessclub/games.html", {"page": Paginator(games, 30).get_page(request.GET.get("page"))})
