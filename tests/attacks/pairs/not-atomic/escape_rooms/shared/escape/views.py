from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView

from . import services
from .forms import BookingForm
from .models import Room


class Rooms(ListView):
    model = Room
    template_name = "escape/rooms.html"


class MyBookings(LoginRequiredMixin, ListView):
    template_name = "escape/bookings.html"

    def get_queryset(self):
        return self.request.user.escape_bookings.select_related("room")


class Book(LoginRequiredMixin, FormView):
    form_class = BookingForm
    template_name = "escape/form.html"
    success_url = reverse_lazy("my-bookings")

    def form_valid(self, form):
        try:
            services.book(self.request.user, **form.cleaned_data)
        except services.NotEnough:
            form.add_error(None, "Your purse does not hold enough.")
            return self.form_invalid(form)
        return super().form_valid(form)
