from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
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

    def get(self, request, *args, **kwargs):
        if self.get_object().finder_id != request.user.pk:
            raise Http404("Not one of yours")
        return super().get(request, *args, **kwargs)
