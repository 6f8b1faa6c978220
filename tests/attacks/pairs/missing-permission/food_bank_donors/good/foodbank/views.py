from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.db.models import Sum
from django.views.generic import ListView, TemplateView

from .models import Donor, Pickup


class OfficeMixin(LoginRequiredMixin, UserPassesTestMixin):
    """Pages of the office: staff only."""

    def test_func(self):
        return self.request.user.is_staff


class Home(TemplateView):
    template_name = "foodbank/home.html"

    def get_context_data(self, **kwargs):
        total = Pickup.objects.aggregate(kilos=Sum("kilos"))
        return super().get_context_data(**total, **kwargs)


class PickupList(OfficeMixin, ListView):
    queryset = Pickup.objects.select_related("donor")
    paginate_by = 50


class DonorList(OfficeMixin, ListView):
    model = Donor
    paginate_by = 50
