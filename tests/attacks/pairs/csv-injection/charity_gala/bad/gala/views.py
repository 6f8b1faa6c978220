import csv

from django.contrib.auth.mixins import UserPassesTestMixin
from django.http import HttpResponse
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView, TemplateView

from .models import Guest


class StaffOnly(UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_active and self.request.user.is_staff


class Answer(CreateView):
    """Whoever has the invitation answers here, without an account."""

    model = Guest
    fields = ["name", "wish", "seats"]
    template_name = "gala/answer.html"
    success_url = reverse_lazy("thanks")


class Thanks(TemplateView):
    template_name = "gala/thanks.html"


class Guests(StaffOnly, ListView):
    queryset = Guest.objects.order_by("name")
    template_name = "gala/guests.html"
    paginate_by = 50


class Export(StaffOnly, View):
    def get(self, request):
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="guests.csv"'
        table = csv.writer(response)
        table.writerow(["Name", "Wish", "Seats"])
        for guest in Guest.objects.order_by("name").iterator():
            table.writerow([guest.name, guest.wish, guest.seats])
        return response
