from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, DetailView, ListView

from .models import Find


class FindList(LoginRequiredMixin, ListView):
    model = Find
    paginate_by = 25


class FindDetail(LoginRequiredMixin, DetailView):
    model = Find


class FindRemoval(LoginRequiredMixin, DeleteView):
    model = Find
    success_url = reverse_lazy("finds:list")

    def get_queryset(self):
        return super().get_queryset().filter(finder=self.request.user)
