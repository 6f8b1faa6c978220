import csv

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView

from .models import Event, Registration


class EventList(ListView):
    model = Event
    paginate_by = 30


class Register(CreateView):
    model = Registration
    fields = ["name", "email", "remark"]
    success_url = reverse_lazy("home")

    def form_valid(self, form):
        form.instance.event = get_object_or_404(Event, pk=self.kwargs["pk"])
        return super().form_valid(form)


class Visitors(LoginRequiredMixin, ListView):
    paginate_by = 50

    def get_queryset(self):
        event = get_object_or_404(Event, pk=self.kwargs["pk"], organiser=self.request.user)
        return event.registrations.all()


class Export(LoginRequiredMixin, View):
    def get(self, request, pk):
        event = get_object_or_404(Event, pk=pk, organiser=request.user)
        response = HttpResponse(content_type="text/csv")
        response["Content-Disposition"] = 'attachment; filename="visitors.csv"'
        writer = csv.writer(response)
        writer.writerow(["Name", "Mail", "Remark"])
        for row in event.registrations.values_list("name", "email", "remark").iterator():
            writer.writerow(row)
        return response
