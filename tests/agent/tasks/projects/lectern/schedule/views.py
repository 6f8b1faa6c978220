from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.generic import DetailView

from . import services
from .models import Room, Slot


def programme(request):
    slots = Slot.objects.all()
    return render(request, "schedule/programme.html", {"slots": slots})


class RoomView(DetailView):
    model = Room
    template_name = "schedule/room.html"

    def get_context_data(self, **kwargs):
        slots = self.object.slots.select_related("proposal")
        return super().get_context_data(slots=slots, **kwargs)


def room_now(request, pk):
    """For the screens at the doors."""
    room = get_object_or_404(Room, pk=pk)
    slot = services.current_slot(room)
    title = slot.proposal.title if slot and slot.proposal else None
    return JsonResponse({"room": room.name, "title": title})
