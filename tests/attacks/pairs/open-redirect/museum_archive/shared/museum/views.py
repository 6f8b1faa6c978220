from django.views.generic import DetailView, ListView

from .models import Exhibit, Room


class ExhibitList(ListView):
    queryset = Exhibit.objects.select_related("room").order_by("title", "pk")
    paginate_by = 20


class ExhibitDetail(DetailView):
    queryset = Exhibit.objects.select_related("room")


class RoomDetail(DetailView):
    queryset = Room.objects.prefetch_related("exhibits")
