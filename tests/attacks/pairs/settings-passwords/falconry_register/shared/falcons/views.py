from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .forms import FalconForm, KeeperForm


class Register(CreateView):
    form_class = KeeperForm
    template_name = "falcons/form.html"
    success_url = reverse_lazy("login")


class MineMixin(LoginRequiredMixin):
    success_url = reverse_lazy("falcons")

    def get_queryset(self):
        return self.request.user.falcons.all()


class Falcons(MineMixin, ListView):
    paginate_by = 20
    template_name = "falcons/falcons.html"


class FalconAdd(MineMixin, CreateView):
    form_class = FalconForm
    template_name = "falcons/form.html"

    def form_valid(self, form):
        form.instance.keeper = self.request.user
        return super().form_valid(form)


class FalconEdit(MineMixin, UpdateView):
    form_class = FalconForm
    template_name = "falcons/form.html"


class FalconDelete(MineMixin, DeleteView):
    template_name = "falcons/delete.html"
