from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import RunningForm
from .models import Layout


class AddLayout(LoginRequiredMixin, CreateView):
    model = Layout
    fields = ["name", "gauge"]
    template_name = "layouts/form.html"
    success_url = reverse_lazy("layouts")

    def form_valid(self, form):
        form.instance.builder = self.request.user
        return super().form_valid(form)


class BookRunning(LoginRequiredMixin, CreateView):
    form_class = RunningForm
    template_name = "layouts/form.html"
    success_url = reverse_lazy("layouts")

    def form_valid(self, form):
        form.instance.driver = self.request.user
        return super().form_valid(form)


class Layouts(LoginRequiredMixin, ListView):
    queryset = Layout.objects.order_by("name", "pk")
    paginate_by = 20
    template_name = "layouts/list.html"
