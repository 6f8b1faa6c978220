from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, ListView

from .models import Booking


class MyBookings(LoginRequiredMixin, ListView):
    template_name = "gym/bookings.html"

    def get_queryset(self):
        return self.request.user.bookings.select_related("lesson").order_by("lesson__starts")


class CancelBooking(LoginRequiredMixin, DeleteView):
    model = Booking
    template_name = "gym/cancel.html"
    success_url = reverse_lazy("bookings")
