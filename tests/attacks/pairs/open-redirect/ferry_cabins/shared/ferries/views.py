from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import CreateView, DeleteView, ListView

from .mixins import ReturnMixin
from .models import Cabin, Crossing


class CrossingList(ListView):
    model = Crossing
    paginate_by = 20


class CabinList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Cabin.objects.filter(passenger=self.request.user).select_related("crossing")


class CabinReserve(LoginRequiredMixin, ReturnMixin, CreateView):
    model = Cabin
    fields = ["beds"]

    def form_valid(self, form):
        form.instance.crossing = get_object_or_404(Crossing, pk=self.kwargs["pk"])
        form.instance.passenger = self.request.user
        return super().form_valid(form)


class CabinCancel(LoginRequiredMixin, ReturnMixin, DeleteView):
    def get_queryset(self):
        return Cabin.objects.filter(passenger=self.request.user)
