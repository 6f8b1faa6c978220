from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.http import HttpResponse
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, View

from .export import write_trips
from .models import Trip


class TripList(LoginRequiredMixin, ListView):
    paginate_by = 30

    def get_queryset(self):
        return self.request.user.trips.select_related("car")


class TripCreate(LoginRequiredMixin, CreateView):
    model = Trip
    fields = ["car", "day", "kilometres", "purpose"]
    success_url = reverse_lazy("trips")

    def form_valid(self, form):
        form.instance.driver = self.request.user
        return super().form_valid(form)


class TripExport(PermissionRequiredMixin, View):
    permission_required = "carshare.view_trip"
    http_method_names = ["get"]

    def get(self, request):
        response = HttpResponse(
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="trips.csv"'},
        )
        write_trips(response, Trip.objects.select_related("car", "driver")[:5000])
        return response
