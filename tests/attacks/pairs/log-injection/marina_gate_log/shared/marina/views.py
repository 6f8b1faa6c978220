from django.contrib.auth.decorators import login_required
from django.http import HttpResponseBadRequest, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .gates import may_pass
from .models import Berth, GateCard

GATES = {1, 2, 3}


@csrf_exempt
@require_POST
def gate(request, number):
    """Asked by the reader at the gate; it holds no session."""
    serial = request.POST.get("serial", "")
    if number not in GATES or not serial:
        return HttpResponseBadRequest()
    return JsonResponse({"open": may_pass(serial, number)})


@login_required
def my_berths(request):
    berths = Berth.objects.filter(holder=request.user).prefetch_related("cards")[:50]
    return render(request, "marina/berths.html", {"berths": berths})


@login_required
@require_POST
def block_card(request, pk):
    card = get_object_or_404(GateCard, pk=pk, berth__holder=request.user)
    card.blocked = True
    card.save(update_fields=["blocked"])
    return redirect("berths")
