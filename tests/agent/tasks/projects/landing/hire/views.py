from django.db.models import Sum
from django.utils import timezone
from django.views.generic import DetailView, ListView, TemplateView

from core.views import DeskMixin

from .models import Outing, OutingItem


class OutingBoard(DeskMixin, ListView):
    model = Outing
    template_name = "hire/outing_board.html"
    context_object_name = "outings"

    def get_queryset(self):
        outings = super().get_queryset().exclude(status=Outing.Status.CANCELLED)
        if status := self.request.GET.get("status"):
            outings = outings.filter(status=status)
        return outings


class OutingPage(DeskMixin, DetailView):
    queryset = Outing.objects.select_related("renter", "station")
    template_name = "hire/outing_page.html"
    slug_field = slug_url_kwarg = "key"


class Shift(DeskMixin, TemplateView):
    """What the person at the counter has handled today."""

    template_name = "hire/shift.html"

    def get_context_data(self, **kwargs):
        today = timezone.localdate()
        mine = Outing.objects.filter(handled_by=self.request.user, updated_at__date=today)
        takings = OutingItem.objects.filter(outing__in=mine).aggregate(sum=Sum("price"))["sum"]
        return super().get_context_data(
            handled=mine.count(),
            takings=takings or 0,
            outings=mine.select_related("renter", "station"),
            **kwargs,
        )
