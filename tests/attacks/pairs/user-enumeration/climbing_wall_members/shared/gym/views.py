from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import PasswordResetView
from django.urls import reverse_lazy
from django.views.generic import ListView

from .forms import ForgottenForm
from .limits import LimitedPosts


class Passes(LoginRequiredMixin, ListView):
    template_name = "gym/passes.html"
    paginate_by = 10

    def get_queryset(self):
        return self.request.user.passes.all()


class Visits(LoginRequiredMixin, ListView):
    template_name = "gym/visits.html"
    paginate_by = 50

    def get_queryset(self):
        return self.request.user.gym_visits.all()


class Forgotten(LimitedPosts, PasswordResetView):
    form_class = ForgottenForm
    success_url = reverse_lazy("password_reset_done")
