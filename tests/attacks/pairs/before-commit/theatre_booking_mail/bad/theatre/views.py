from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.utils import timezone
from django.views.generic import FormView, ListView

from .forms import BookingForm
from .models import BookedSeat, Booking, Performance


class Programme(ListView):
    paginate_by = 20

    def get_queryset(self):
        return Performance.objects.filter(starts_at__gt=timezone.now())


class MyBookings(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.bookings.select_related("performance").prefetch_related(
            "seats__seat"
        )


def send_confirmation(booking):
    send_mail(
        f"Your seats for {booking.performance.play}",
        f"{booking.performance}: we look forward to seeing you.",
        None,
        [booking.visitor.email],
    )


class Book(LoginRequiredMixin, FormView):
    form_class = BookingForm
    template_name = "theatre/book.html"
    success_url = reverse_lazy("bookings")

    def get_performance(self):
        coming = Performance.objects.filter(starts_at__gt=timezone.now())
        return get_object_or_404(coming, pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(performance=self.get_performance(), **kwargs)

    def form_valid(self, form):
        performance = self.get_performance()
        try:
            with transaction.atomic():
                booking = Booking.objects.create(
                    visitor=self.request.user, performance=performance
                )
                send_confirmation(booking)
                BookedSeat.objects.bulk_create(
                    BookedSeat(booking=booking, performance=performance, seat=seat)
                    for seat in form.cleaned_data["seats"]
                )
        except IntegrityError:
            form.add_error("seats", "One of these seats has just been sold.")
            return self.form_invalid(form)
        return super().form_valid(form)
