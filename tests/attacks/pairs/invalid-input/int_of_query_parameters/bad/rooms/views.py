from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .forms import RoomSearchForm
from .models import Room

MAX_ROWS = 100


@login_required
@require_safe
def search_page(request):
    return render(request, "rooms/search.html", {"form": RoomSearchForm()})


@login_required
@require_safe
def search(request):
    rooms = Room.objects.all()
    if request.GET.get("seats"):
        rooms = rooms.filter(seats__gte=int(request.GET["seats"]))
    if request.GET.get("day"):
        day = date.fromisoformat(request.GET["day"])
        rooms = rooms.exclude(closures__day=day)
    rows = rooms.values("id", "name", "floor", "seats")[:MAX_ROWS]
    return JsonResponse({"rooms": list(rows)})
