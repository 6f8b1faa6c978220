from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import ListView, TemplateView

from .models import Beach, Guard
from .weeks import week_of


class BeachListView(LoginRequiredMixin, ListView):
    queryset = Beach.objects.order_by("name")
    paginate_by = 30


class WeekView(LoginRequiredMixin, TemplateView):
    template_name = "rota/week.html"

    def get_context_data(self, **kwargs):
        guard = get_object_or_404(Guard, user=self.request.user)
        return super().get_context_data(guard=guard, shifts=week_of(guard), **kwargs)
