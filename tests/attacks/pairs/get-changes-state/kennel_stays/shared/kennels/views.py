from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import StayForm


class OwnStays(LoginRequiredMixin, ListView):
    template_name = "kennels/stays.html"
    paginate_by = 40

    def get_queryset(self):
        return self.request.user.stays.select_related("kennel").order_by("-arrives", "-pk")


class RequestStay(LoginRequiredMixin, CreateView):
    form_class = StayForm
    template_name = "kennels/request.html"
    success_url = reverse_lazy("stays")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)
