from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import PasswordResetView
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import AscentForm, ForgottenForm
from .models import Ascent, Route


class Forgotten(PasswordResetView):
    form_class = ForgottenForm
    template_name = "climbing/form.html"
    email_template_name = "climbing/forgotten.txt"
    subject_template_name = "climbing/forgotten_subject.txt"
    success_url = reverse_lazy("forgotten-sent")


class RouteList(ListView):
    model = Route
    paginate_by = 40


class AscentList(LoginRequiredMixin, ListView):
    paginate_by = 40

    def get_queryset(self):
        return Ascent.objects.filter(climber=self.request.user).select_related("route")


class AscentCreate(LoginRequiredMixin, CreateView):
    form_class = AscentForm
    template_name = "climbing/form.html"
    success_url = reverse_lazy("ascents")

    def form_valid(self, form):
        form.instance.climber = self.request.user
        return super().form_valid(form)
