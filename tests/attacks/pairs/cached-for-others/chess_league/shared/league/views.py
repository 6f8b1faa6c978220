from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.cache import never_cache

from .models import Player
from .selectors import summary_of, top_players


class TopView(View):
    def get(self, request):
        return JsonResponse({"results": top_players()})


@method_decorator(never_cache, name="dispatch")
class MySummaryView(LoginRequiredMixin, View):
    def get(self, request):
        player = get_object_or_404(Player, user=request.user)
        return JsonResponse(summary_of(player))
