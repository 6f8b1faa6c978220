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
    form = RoomSearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    if form.cleaned_data["seats"]:
        rooms = rooms.filter(seats__gte=form.cleaned_data["seats"])
    if form.cleaned_data["day"]:
        rooms = rooms.exclude(closures__day=form.cleaned_data["day"])
    rows = rooms.values("id", "name", "floor", "seats")[:MAX_ROWS]
    return JsonResponse({"rooms": list(rows)})
