from django.contrib import messages
from django.db.models import Count, Sum
from django.shortcuts import get_object_or_404, redirect, render

from core.decorators import dispatcher_page
from fleet.models import Vehicle

from . import services
from .forms import FinishForm
from .models import FuelReceipt, Trip


@dispatcher_page
def board(request):
    trips = Trip.objects.for_user(request.user).open().for_board()
    return render(request, "dispatch/board.html", {"trips": trips})


@dispatcher_page
def trips(request):
    rows = Trip.objects.for_user(request.user).for_board()
    return render(request, "dispatch/trips.html", {"trips": rows})


@dispatcher_page
def trip(request, pk):
    row = get_object_or_404(Trip.objects.for_user(request.user).for_board(), pk=pk)
    form = FinishForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.finish_trip(row, end_km=form.cleaned_data["end_km"])
        except services.TripError as error:
            form.add_error("end_km", str(error))
        else:
            messages.success(request, "The trip is finished.")
            return redirect("dispatch:trip", pk=row.pk)
    return render(request, "dispatch/trip.html", {"trip": row, "form": form})


@dispatcher_page
def vehicle(request, pk):
    row = get_object_or_404(Vehicle.objects.for_user(request.user).with_details(), pk=pk)
    defects = row.defects.select_related("reported_by__user")
    return render(request, "dispatch/vehicle.html", {"vehicle": row, "defects": defects})


@dispatcher_page
def report(request):
    """Kilometres and fuel of the department, by vehicle."""
    distances = (
        Trip.objects.for_user(request.user)
        .exclude(ended_at=None)
        .order_by("vehicle__plate")
        .values("vehicle__plate")
        .annotate(trips=Count("pk"), km=Sum("distance"))
    )
    fuel = FuelReceipt.objects.for_user(request.user).aggregate(
        litres=Sum("litres"), amount=Sum("amount")
    )
    return render(request, "dispatch/report.html", {"distances": distances, "fuel": fuel})
