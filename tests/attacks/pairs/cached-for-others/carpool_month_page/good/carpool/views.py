from django.contrib.auth.mixins import LoginRequiredMixin
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_cookie
from django.views.generic import ListView, TemplateView

from .models import Ride, Seat, this_month


class UpcomingRides(ListView):
    paginate_by = 30

    def get_queryset(self):
        return Ride.objects.filter(leaves_at__gte=timezone.now())


@method_decorator([cache_page(60 * 5), vary_on_cookie], name="dispatch")
class MonthView(LoginRequiredMixin, TemplateView):
    template_name = "carpool/month.html"

    def get_context_data(self, **kwargs):
        month = this_month()
        seats = Seat.objects.filter(rider=self.request.user).of_month(month)
        return super().get_context_data(month=month, totals=seats.totals(), **kwargs)
