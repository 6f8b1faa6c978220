from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, DetailView, ListView, UpdateView

from .forms import BookingForm, ChangeForm
from .models import Booking, Ensemble


class OwnBookings(LoginRequiredMixin):
    model = Booking

    def get_queryset(self):
        return super().get_queryset().filter(client=self.request.user)


class EnsembleList(ListView):
    model = Ensemble
    template_name = "orchestra/list.html"


class BookingList(OwnBookings, ListView):
    template_name = "orchestra/list.html"


class BookingDetail(OwnBookings, DetailView):
    template_name = "orchestra/booking.html"


class BookingCreate(LoginRequiredMixin, CreateView):
    model = Booking
    form_class = BookingForm
    template_name = "orchestra/form.html"

    def form_valid(self, form):
        form.instance.client = self.request.user
        return super().form_valid(form)


class BookingChange(OwnBookings, UpdateView):
    form_class = ChangeForm
    template_name = "orchestra/form.html"


class BookingDelete(OwnBookings, DeleteView):
    template_name = "orchestra/form.html"
    success_url = reverse_lazy("bookings")
