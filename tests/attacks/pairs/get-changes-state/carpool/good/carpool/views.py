from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views import View
from django.views.generic import CreateView, ListView

from .models import Ride


class RideList(ListView):
    paginate_by = 25
    template_name = "carpool/rides.html"
    extra_context = {"arrow": mark_safe("&rarr;")}

    def get_queryset(self):
        return Ride.objects.filter(leaves__gt=timezone.now())


class MyRides(LoginRequiredMixin, RideList):
    def get_queryset(self):
        return super().get_queryset().filter(riders=self.request.user)


class OfferRide(LoginRequiredMixin, CreateView):
    model = Ride
    fields = ["origin", "target", "leaves"]
    template_name = "carpool/offer.html"
    success_url = reverse_lazy("rides")

    def form_valid(self, form):
        form.instance.driver = self.request.user
        return super().form_valid(form)


class JoinRide(LoginRequiredMixin, View):
    def post(self, request, pk):
        ride = get_object_or_404(Ride, pk=pk, leaves__gt=timezone.now())
        ride.riders.add(request.user)
        return redirect("my-rides")


class LeaveRide(LoginRequiredMixin, View):
    def post(self, request, pk):
        ride = get_object_or_404(request.user.rides, pk=pk)
        ride.riders.remove(request.user)
        messages.success(request, "Your seat is free again.")
        return redirect("my-rides")
