from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import IntegrityError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from . import services
from .forms import GiftForm
from .models import Wallet


class HighScores(View):
    def get(self, request):
        top = Wallet.objects.order_by("-tokens").values_list("player__username", flat=True)[:10]
        return JsonResponse({"top": list(top)})


class WalletView(LoginRequiredMixin, View):
    def get(self, request):
        wallet = get_object_or_404(Wallet, player=request.user)
        return JsonResponse({"tokens": wallet.tokens})


class GiftView(LoginRequiredMixin, View):
    def post(self, request):
        form = GiftForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        try:
            services.give(request.user, form.cleaned_data["to"], form.cleaned_data["tokens"])
        except services.NotEnough:
            return JsonResponse({"errors": {"tokens": ["You have not as many."]}}, status=409)
        except IntegrityError:
            return JsonResponse({"errors": {"to": ["The wallet would be too full."]}}, status=409)
        return JsonResponse({"given": form.cleaned_data["tokens"]})
