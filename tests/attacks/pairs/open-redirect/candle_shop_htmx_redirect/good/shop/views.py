from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import url_has_allowed_host_and_scheme
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
    target = request.POST.get("back") or request.GET.get("back")
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure()):
        target = "/candles/"
    return HttpResponse(status=204, headers={"HX-Redirect": target})
