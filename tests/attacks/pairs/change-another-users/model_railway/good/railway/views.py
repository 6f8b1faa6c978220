from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, DetailView, ListView, UpdateView

from .forms import LocomotiveForm
from .models import Locomotive


class KeptByMe(LoginRequiredMixin):
    def get_queryset(self):
        return Locomotive.objects.filter(keeper=self.request.user).select_related("gauge")


class LocoList(KeptByMe, ListView):
    paginate_by = 20
    template_name = "railway/list.html"


class LocoDetail(KeptByMe, DetailView):
    template_name = "railway/detail.html"


class LocoCreate(LoginRequiredMixin, CreateView):
    form_class = LocomotiveForm
    template_name = "railway/form.html"

    def form_valid(self, form):
        form.instance.keeper = self.request.user
        return super().form_valid(form)


class LocoUpdate(KeptByMe, UpdateView):
    form_class = LocomotiveForm
    template_name = "railway/form.html"
    success_url = reverse_lazy("loco-list")


class LocoDelete(KeptByMe, DeleteView):
    template_name = "railway/confirm.html"
    success_url = reverse_lazy("loco-list")
