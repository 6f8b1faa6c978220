from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Game
from .wishes import keep_wishes, read_wishes


class Games(View):
    def get(self, request):
        return JsonResponse({"games": list(Game.objects.values("slug", "name", "players")[:200])})


class Wishes(View):
    def get(self, request):
        names = Game.objects.filter(slug__in=read_wishes(request)).values_list("name", flat=True)
        return JsonResponse({"wishes": list(names)})

    def delete(self, request):
        response = JsonResponse({"wishes": []})
        response.delete_cookie("wishes")
        return response


class Wish(View):
    def post(self, request, slug):
        game = get_object_or_404(Game, slug=slug)
        wishes = sorted({*read_wishes(request), game.slug})
        response = JsonResponse({"wishes": wishes})
        keep_wishes(response, wishes)
        return response
