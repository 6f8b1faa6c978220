from django.views.generic import ListView

from core.views import DeskMixin

from .models import Repair


class WorkshopBoard(DeskMixin, ListView):
    template_name = "workshop/board.html"
    context_object_name = "repairs"

    def get_queryset(self):
        return (
            Repair.objects.exclude(state=Repair.State.DONE)
            .select_related("craft__make", "craft__station", "mechanic")
            .prefetch_related("used_parts__part")
        )
