from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView


class MyBookingsView(LoginRequiredMixin, ListView):
    template_name = "courts/bookings.html"
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.court_bookings.order_by("-starts", "pk")
