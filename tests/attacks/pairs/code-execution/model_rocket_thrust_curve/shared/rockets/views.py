from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView

from .forms import MotorForm
from .models import Motor


class MotorCreateView(LoginRequiredMixin, CreateView):
    form_class = MotorForm
    template_name = "rockets/motor_form.html"

    def form_valid(self, form):
        form.instance.builder = self.request.user
        return super().form_valid(form)


class MotorDetailView(LoginRequiredMixin, DetailView):
    template_name = "rockets/motor.html"

    def get_queryset(self):
        return Motor.objects.filter(builder=self.request.user)
