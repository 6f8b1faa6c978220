from django.contrib.auth.mixins import LoginRequiredMixin
from django.utils import timezone
from django.views.generic import ListView

from office.models import Notice


class HomeView(LoginRequiredMixin, ListView):
    template_name = "office/home.html"

    def get_queryset(self):
        return Notice.objects.filter(published_at__lte=timezone.now()).order_by(
            "-pinned", "-published_at"
        )[:10]
