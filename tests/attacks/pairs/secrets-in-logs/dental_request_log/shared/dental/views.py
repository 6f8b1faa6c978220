from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views import View
from django.views.generic import ListView

from .models import Appointment


class MyAppointments(LoginRequiredMixin, ListView):
    template_name = "dental/appointments.html"
    paginate_by = 20

    def get_queryset(self):
        return Appointment.objects.filter(
            patient=self.request.user, cancelled=False, starts_at__gte=timezone.now()
        )


class CancelAppointment(LoginRequiredMixin, View):
    def post(self, request, pk):
        found = get_object_or_404(Appointment, pk=pk, patient=request.user, starts_at__gte=timezone.now())
        found.cancelled = True
        found.save(update_fields=["cancelled"])
        return redirect("appointments")
