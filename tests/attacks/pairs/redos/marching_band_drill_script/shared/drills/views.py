from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Drill


class DrillList(LoginRequiredMixin, ListView):
    queryset = Drill.objects.order_by("title", "pk")
    paginate_by = 20
    template_name = "drills/list.html"


class DrillCreate(LoginRequiredMixin, CreateView):
    model = Drill
    fields = ["title", "script"]
    template_name = "drills/new.html"
    success_url = reverse_lazy("drills")

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)
