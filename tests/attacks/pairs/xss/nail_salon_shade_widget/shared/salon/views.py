from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import AppointmentForm
from .models import Appointment


class MineView(LoginRequiredMixin, ListView):
    paginate_by = 20
    extra_context = {"change": "change-mine"}

    def get_queryset(self):
        mine = Appointment.objects.filter(customer=self.request.user)
        return mine.select_related("treatment")


class BookView(LoginRequiredMixin, CreateView):
    form_class = AppointmentForm
    template_name = "salon/appointment_form.html"
    success_url = reverse_lazy("mine")

    def form_valid(self, form):
        form.instance.customer = self.request.user
        return super().form_valid(form)


class ChangeMineView(LoginRequiredMixin, UpdateView):
    form_class = AppointmentForm
    success_url = reverse_lazy("mine")

    def get_queryset(self):
        return Appointment.objects.filter(customer=self.request.user)


class DiaryView(PermissionRequiredMixin, ListView):
    permission_required = "salon.view_appointment"
    queryset = Appointment.objects.select_related("treatment")
    paginate_by = 40
    extra_context = {"change": "diary-change"}


class DiaryChangeView(PermissionRequiredMixin, UpdateView):
    permission_required = "salon.change_appointment"
    queryset = Appointment.objects.all()
    form_class = AppointmentForm
    success_url = reverse_lazy("diary")
