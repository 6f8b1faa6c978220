from django.contrib.auth.mixins import LoginRequiredMixin
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_control
from django.views.generic import ListView

from .models import Booking


@method_decorator(cache_control(public=True, max_age=300), name="dispatch")
class MyBookings(LoginRequiredMixin, ListView):
    template_name = "gym/bookings.html"
    paginate_by = 20

    def get_queryset(self):
        return Booking.objects.filter(user=self.request.user).order_by("starts")
