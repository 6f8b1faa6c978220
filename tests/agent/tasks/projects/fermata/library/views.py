from django.views.generic import DetailView, ListView

from library.models import Work
from players.mixins import PlayerRequiredMixin


class WorkListView(PlayerRequiredMixin, ListView):
    template_name = "library/work_list.html"
    context_object_name = "works"

    def get_queryset(self):
        works = Work.objects.select_related("composer")
        query = self.request.GET.get("q")
        return works.filter(title__icontains=query) if query else works


class WorkDetailView(PlayerRequiredMixin, DetailView):
    template_name = "library/work_detail.html"
    context_object_name = "work"
    queryset = Work.objects.select_related("composer").prefetch_related("parts")
