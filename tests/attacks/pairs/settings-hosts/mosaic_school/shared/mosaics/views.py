from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .models import Panel


class MakerMixin(LoginRequiredMixin):
    model = Panel
    success_url = reverse_lazy("panels")

    def get_queryset(self):
        return Panel.objects.filter(maker=self.request.user)


class PanelList(MakerMixin, ListView):
    paginate_by = 20


class PanelCreate(MakerMixin, CreateView):
    fields = ["motif", "stones"]

    def form_valid(self, form):
        form.instance.maker = self.request.user
        return super().form_valid(form)


class PanelUpdate(MakerMixin, UpdateView):
    fields = ["motif", "stones"]


class PanelDelete(MakerMixin, DeleteView):
    pass
