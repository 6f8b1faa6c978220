from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from accounts.roles import dispatcher_required

from . import services
from .forms import CancelForm, NoteForm, RideForm
from .models import Ride


@dispatcher_required
def board(request):
    """The rides of today, for the big screen in the office."""
    rides = Ride.objects.filter(pickup_at__date=timezone.localdate())
    return render(request, "rides/board.html", {"rides": rides})


@login_required
def dashboard(request):
    return render(request, "rides/dashboard.html", {"numbers": services.month_numbers(request.user)})


@login_required
def ride_list(request):
    rides = services.rides_for(request.user).select_related("patient", "clinic")
    wanted = request.GET.get("status", "")
    if wanted:
        rides = rides.filter(status=wanted)
    return render(request, "rides/ride_list.html", {
        "rides": rides, "wanted": wanted, "statuses": Ride.Status.choices,
    })


@login_required
def ride_detail(request, pk):
    ride = get_object_or_404(services.rides_for(request.user), pk=pk)
    form = NoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        services.add_note(ride, form.cleaned_data["text"], request.user)
        return redirect("ride_detail", pk=pk)
    return render(request, "rides/ride_detail.html", {"ride": ride, "form": form})


@login_required
def ride_create(request):
    form = RideForm(request.POST or None, patients=services.patients_for(request.user))
    if request.method == "POST" and form.is_valid():
        ride = form.save(commit=False)
        ride.clinic = ride.patient.clinic
        ride.created_by = request.user
        ride.save()
        messages.success(request, "The ride is ordered.")
        return redirect("ride_detail", pk=ride.pk)
    return render(request, "rides/ride_form.html", {"form": form})


@login_required
def ride_cancel(request, pk):
    ride = get_object_or_404(services.rides_for(request.user), pk=pk)
    form = CancelForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.change_status(ride, Ride.Status.CANCELLED, request.user)
        except services.RideError as error:
            messages.error(request, str(error))
        else:
            services.add_note(ride, form.cleaned_data["reason"], request.user)
        return redirect("ride_detail", pk=pk)
    return render(request, "rides/ride_cancel.html", {"ride": ride, "form": form})


@login_required
def patient_list(request):
    return render(request, "rides/patient_list.html", {"patients": services.patients_for(request.user)})


@login_required
def patient_detail(request, pk):
    patient = get_object_or_404(services.patients_for(request.user), pk=pk)
    return render(request, "rides/patient_detail.html", {"patient": patient})


@login_required
def invoice_list(request):
    invoices = services.invoices_for(request.user).select_related("ride__clinic")
    return render(request, "rides/invoice_list.html", {"invoices": invoices})


@dispatcher_required
def mileage_report(request):
    today = timezone.localdate()
    month = request.GET.get("month") or f"{today:%Y-%m}"
    year, number = (int(part) for part in month.split("-"))
    total, average, rides = services.mileage(year, number)
    return render(request, "rides/mileage.html", {
        "month": month, "total": total, "average": average, "rides": rides,
    })
