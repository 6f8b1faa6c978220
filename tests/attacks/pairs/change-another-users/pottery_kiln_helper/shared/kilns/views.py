from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from . import bookings
from .models import Firing


@require_GET
@login_required
def firings(request):
    rows = Firing.objects.filter(potter=request.user).order_by("day")[:50]
    return JsonResponse({"firings": [{"id": row.pk, "day": row.day} for row in rows]})


@require_POST
@login_required
def move(request):
    sent = request.POST
    bookings.move_firing(request.user, sent)
    return redirect("/firings/")
