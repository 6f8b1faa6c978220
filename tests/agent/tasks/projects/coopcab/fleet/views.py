from django.views.generic import DetailView, ListView

from accounts.mixins import DispatcherRequiredMixin
from fleet import selectors
from fleet.models import Vehicle


class VehicleListView(DispatcherRequiredMixin, ListView):
    template_name = "fleet/vehicle_list.html"
    context_object_name = "vehicles"

    def get_queryset(self):
        return selectors.vehicles_in_service().prefetch_related("drivers__user")


class VehicleDetailView(DispatcherRequiredMixin, DetailView):
    template_name = "fleet/vehicle_detail.html"
    context_object_name = "vehicle"
    model = Vehicle

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["inspections"] = self.object.inspections.select_related("inspector")[:20]
        return context
