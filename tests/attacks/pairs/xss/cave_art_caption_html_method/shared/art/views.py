from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Panel


class Panels(ListView):
    model = Panel
    paginate_by = 20


class AddPanel(LoginRequiredMixin, CreateView):
    model = Panel
    fields = ["cave", "words"]
    success_url = reverse_lazy("panels")

    def form_valid(self, form):
        form.instance.finder = self.request.user
        return super().form_valid(form)
