from django.shortcuts import get_object_or_404
from django.views.generic import DetailView, ListView

from .models import Department, Notice


class NoticeListView(ListView):
    paginate_by = 20

    def get_queryset(self):
        return Notice.objects.public().select_related("department")


class DepartmentView(NoticeListView):
    def get_queryset(self):
        department = get_object_or_404(Department, slug=self.kwargs["slug"])
        return super().get_queryset().filter(department=department)


class NoticeDetailView(DetailView):
    def get_queryset(self):
        return Notice.objects.public().select_related("department")
