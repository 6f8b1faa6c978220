from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import CreateView, DetailView, ListView

from .forms import BookingForm
from .models import Booking, Room


class RoomListView(ListView):
    queryset = Room.objects.select_related("branch")


class RoomDetailView(DetailView):
    queryset = Room.objects.select_related("branch")


class BookingListView(LoginRequiredMixin, ListView):
    def get_queryset(self):
        return self.request.user.bookings.select_related("room__branch")


class BookingCreateView(LoginRequiredMixin, CreateView):
    model = Booking
    form_class = BookingForm

    def form_valid(self, form):
        form.instance.member = self.request.user
        return super().form_valid(form)


class BookingDetailView(LoginRequiredMixin, DetailView):
    queryset = Booking.objects.select_related("room__branch", "member")


class BookingCancelView(LoginRequiredMixin, View):
    def post(self, request, pk):
        booking = get_object_or_404(Booking, pk=pk)
        if booking.is_past:
            messages.error(request, "This booking is over.")
        else:
            booking.cancel()
            messages.success(request, "The booking was cancelled.")
        return redirect(booking)
