from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Hire, Instrument


class InstrumentList(ListView):
    queryset = Instrument.objects.order_by("name")
    paginate_by = 30


class HireList(LoginRequiredMixin, ListView):
    context_object_name = "hires"
    paginate_by = 20

    def get_queryset(self):
        return Hire.objects.filter(hirer=self.request.user).select_related("instrument")


class HireDetail(LoginRequiredMixin, DetailView):
    model = Hire
    context_object_name = "hire"

    def get_queryset(self):
        return Hire.objects.filter(hirer=self.request.user).select_related("instrument")
