from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .models import Evening, SignUp


@login_required
@require_GET
def evenings(request):
    rows = Evening.objects.filter(day__gte=timezone.localdate()).annotate(taken=Count("signups"))
    mine = set(SignUp.objects.filter(player=request.user).values_list("evening_id", flat=True))
    return render(request, "chess/evenings.html", {"evenings": rows, "mine": mine})


@login_required
@require_POST
def sign_up(request, pk):
    evening = get_object_or_404(Evening, pk=pk, day__gte=timezone.localdate())
    SignUp.objects.get_or_create(evening=evening, player=request.user)
    messages.success(request, "See you there.")
    return redirect("evenings")


@login_required
def sign_off(request, pk):
    evening = get_object_or_404(Evening, pk=pk, day__gte=timezone.localdate())
    SignUp.objects.filter(evening=evening, player=request.user).delete()
    messages.info(request, "You are off the list.")
    return redirect("evenings")
