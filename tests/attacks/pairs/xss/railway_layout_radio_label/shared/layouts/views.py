from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import render
from django.urls import reverse_lazy
from django.views.generic import CreateView

from .forms import RunningForm
from .models import Layout


class AddLayout(LoginRequiredMixin, CreateView):
    model = Layout
    fields = ["name", "gauge"]
    template_name = "layouts/form.html"
    success_url = reverse_lazy("done")

    def form_valid(self, form):
        form.instance.builder = self.request.user
        return super().form_valid(form)


class BookRunning(LoginRequiredMixin, CreateView):
    form_class = RunningForm
    template_name = "layouts/form.html"
    success_url = reverse_lazy("done")

    def form_valid(self, form):
        form.instance.driver = self.request.user
        return super().form_valid(form)


@login_required
def done(request):
    return render(request, "layouts/done.html")
