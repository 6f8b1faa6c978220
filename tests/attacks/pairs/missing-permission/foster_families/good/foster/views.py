from django.contrib.auth.mixins import PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .models import Family, Notice


class OfficeMixin(PermissionRequiredMixin):
    permission_required = "foster.view_family"
    model = Family


class NoticeList(ListView):
    model = Notice
    paginate_by = 20


class FamilyList(OfficeMixin, ListView):
    paginate_by = 30


class FamilyDetail(OfficeMixin, DetailView):
    pass


class FamilyCreate(OfficeMixin, CreateView):
    permission_required = "foster.add_family"
    fields = ["name", "phone", "beds"]
    success_url = reverse_lazy("families")

    def form_valid(self, form):
        form.instance.added_by = self.request.user
        return super().form_valid(form)


class FamilyUpdate(OfficeMixin, UpdateView):
    permission_required = "foster.change_family"
    fields = ["phone", "beds"]
    success_url = reverse_lazy("families")
