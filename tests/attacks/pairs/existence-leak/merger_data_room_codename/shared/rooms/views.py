from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from .decorators import room_guest
from .forms import QuestionForm


@login_required
@require_safe
def room_list(request):
    page = Paginator(request.user.rooms.all(), 30).get_page(request.GET.get("page"))
    return render(request, "rooms/list.html", {"page": page})


@require_safe
@room_guest
def room_page(request, room):
    page = Paginator(room.questions.all(), 30).get_page(request.GET.get("page"))
    return render(request, "rooms/room.html", {"room": room, "page": page, "form": QuestionForm()})


@require_POST
@room_guest
def ask(request, room):
    form = QuestionForm(request.POST)
    if not form.is_valid():
        return render(request, "rooms/room.html", {"room": room, "form": form}, status=400)
    form.instance.room = room
    form.instance.asked_by = request.user
    form.save()
    return redirect("room", room.slug)
