from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView

from .models import Hearing


class Calendar(LoginRequiredMixin, ListView):
    paginate_by = 50
    template_name = "interpreters/calendar.html"

    def get_queryset(self):
        return Hearing.objects.all()
