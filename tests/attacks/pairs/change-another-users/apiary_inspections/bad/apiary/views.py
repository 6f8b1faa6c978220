from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .models import Hive, Inspection


class KeeperInspections(LoginRequiredMixin):
    model = Inspection
    success_url = reverse_lazy("inspections")

    def get_queryset(self):
        return Inspection.objects.filter(hive__keeper=self.request.user).select_related("hive")


class InspectionList(KeeperInspections, ListView):
    paginate_by = 30


class InspectionCreate(LoginRequiredMixin, CreateView):
    model = Inspection
    fields = ["day", "brood_frames", "remarks"]
    success_url = reverse_lazy("inspections")

    def form_valid(self, form):
        form.instance.hive = get_object_or_404(Hive, pk=self.kwargs["hive"], keeper=self.request.user)
        return super().form_valid(form)


class InspectionUpdate(KeeperInspections, UpdateView):
    fields = ["day", "brood_frames", "remarks"]


class InspectionDelete(LoginRequiredMixin, DeleteView):
    model = Inspection
    success_url = reverse_lazy("inspections")
