from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import DetailView, FormView, ListView

from accounts.mixins import DispatcherRequiredMixin
from rides import selectors, services
from rides.forms import AssignForm
from rides.models import Ride


class BoardView(DispatcherRequiredMixin, ListView):
    template_name = "rides/board.html"
    context_object_name = "rides"

    def get_queryset(self):
        rides = selectors.open_rides()
        if zone := self.request.GET.get("zone"):
            rides = rides.filter(zone__slug=zone)
        return rides


class RideDetailView(DispatcherRequiredMixin, DetailView):
    template_name = "rides/ride_detail.html"
    context_object_name = "ride"
    queryset = Ride.objects.select_related("rider", "zone", "driver__user", "driver__vehicle")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["notes"] = self.object.notes.select_related("author")
        return context


class AssignView(DispatcherRequiredMixin, FormView):
    template_name = "rides/assign.html"
    form_class = AssignForm

    def get_context_data(self, **kwargs):
        return super().get_context_data(ride=self.get_ride(), **kwargs)

    def get_ride(self):
        return get_object_or_404(Ride, pk=self.kwargs["pk"])

    def form_valid(self, form):
        ride = self.get_ride()
        try:
            services.assign_driver(ride_id=ride.pk, driver=form.cleaned_data["driver"])
        except services.NotPossible as error:
            form.add_error("driver", str(error))
            return self.form_invalid(form)
        messages.success(self.request, "Assigned.")
        return redirect(ride)
