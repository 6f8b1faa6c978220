from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.utils import timezone
from django.views.generic import ListView, UpdateView

from .models import Rehearsal, Singer


class SingerList(LoginRequiredMixin, ListView):
    queryset = Singer.objects.filter(user__is_active=True).order_by("voice", "stage_name")
    template_name = "choir/singers.html"
    paginate_by = 80


class MyPage(LoginRequiredMixin, UpdateView):
    model = Singer
    fields = ["voice", "stage_name", "motto"]
    template_name = "choir/my_page.html"
    success_url = reverse_lazy("singers")

    def get_object(self, queryset=None):
        return Singer.objects.get_or_create(
            user=self.request.user, defaults={"voice": "S", "stage_name": self.request.user.get_username()}
        )[0]


class Rehearsals(LoginRequiredMixin, ListView):
    template_name = "choir/rehearsals.html"
    paginate_by = 20

    def get_queryset(self):
        return Rehearsal.objects.filter(starts_at__gte=timezone.now())
