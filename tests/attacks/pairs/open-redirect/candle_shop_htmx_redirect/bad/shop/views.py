from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST
from django.views.generic import ListView

from .models import Candle


class Candles(ListView):
    model = Candle
    paginate_by = 30


@require_POST
@login_required
def add_to_basket(request, pk):
    candle = get_object_or_404(Candle, pk=pk)
    request.user.basket.get_or_create(candle=candle)
    target = request.POST.get("back") or request.GET.get("back") or "/candles/"
    return HttpResponse(status=204, headers={"HX-Redirect": target})
