from django.contrib.auth.mixins import PermissionRequiredMixin
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .models import Notice, Route


class RouteList(ListView):
    model = Route
    paginate_by = 50


class RoutePage(DetailView):
    model = Route

    def get_context_data(self, **kwargs):
        notices = self.object.notices.published()[:10]
        return super().get_context_data(notices=notices, **kwargs)


class NoticeList(ListView):
    queryset = Notice.objects.select_related("route")
    paginate_by = 20

    def get_queryset(self):
        return super().get_queryset().published()


class NoticePage(DetailView):
    model = Notice

    def get_queryset(self):
        return super().get_queryset().published()


class NoticeCreate(PermissionRequiredMixin, CreateView):
    permission_required = "timetable.add_notice"
    model = Notice
    fields = ["route", "title", "body", "state", "publish_from"]

    def get_success_url(self):
        return reverse("route", args=[self.object.route.slug])
