from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from .models import Message, Room

PAGE = 50


class MessageForm(forms.ModelForm):
    class Meta:
        model = Message
        fields = ["text"]


def as_dict(message):
    return {
        "id": message.pk,
        "author": message.author.username,
        "text": message.text,
        "sent": message.sent.isoformat(),
    }


@require_safe
@login_required
@never_cache
def rooms(request):
    page = Paginator(request.user.rooms.all(), PAGE).get_page(request.GET.get("page"))
    return JsonResponse({"rooms": [{"id": room.pk, "name": room.name} for room in page]})


@require_safe
@login_required
@never_cache
def messages(request, pk):
    room = get_object_or_404(Room, pk=pk, members=request.user)
    found = room.messages.select_related("author")
    return JsonResponse({"messages": [as_dict(message) for message in found]})


@require_POST
@login_required
def message_new(request, pk):
    room = get_object_or_404(Room, pk=pk, members=request.user)
    form = MessageForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.room = room
    form.instance.author = request.user
    return JsonResponse(as_dict(form.save()), status=201)
