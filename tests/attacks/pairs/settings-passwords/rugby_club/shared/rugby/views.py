from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import SignUpForm
from .models import Player


class SignUp(CreateView):
    form_class = SignUpForm
    template_name = "rugby/form.html"
    success_url = reverse_lazy("login")


class Squad(LoginRequiredMixin, ListView):
    queryset = Player.objects.filter(is_active=True).only("username", "position").order_by("username")
    template_name = "rugby/squad.html"
    paginate_by = 40


class Me(LoginRequiredMixin, UpdateView):
    fields = ["position", "phone"]
    template_name = "rugby/form.html"
    success_url = reverse_lazy("squad")

    def get_object(self, queryset=None):
        return self.request.user
