from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import ListView, UpdateView

from .forms import HiveForm
from .models import Hive


class HiveList(LoginRequiredMixin, ListView):
    paginate_by = 30

    def get_queryset(self):
        return Hive.objects.filter(apiary__keeper=self.request.user)


class HiveUpdate(LoginRequiredMixin, UpdateView):
    queryset = Hive.objects.select_related("apiary")
    form_class = HiveForm
    success_url = reverse_lazy("hive-list")
