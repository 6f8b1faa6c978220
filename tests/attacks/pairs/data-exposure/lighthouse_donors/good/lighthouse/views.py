from django.contrib.admin.views.decorators import staff_member_required
from django.db.models import Count, Sum
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from .forms import GiftForm
from .models import Gift


def give(request):
    form = GiftForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("total")
    return render(request, "lighthouse/give.html", {"form": form})


@require_GET
def total(request):
    sums = Gift.objects.received().aggregate(gifts=Count("pk"), cents=Sum("cents"))
    return JsonResponse(sums)


@require_GET
def wall(request):
    gifts = Gift.objects.received().with_shown_name().order_by("-received_at")
    shown = gifts.values("shown_name", "cents", "greeting")
    return JsonResponse({"gifts": list(shown[:100])})


@require_GET
@staff_member_required
def export(request):
    gifts = Gift.objects.order_by("pk")
    return JsonResponse({"gifts": list(gifts.values())})
