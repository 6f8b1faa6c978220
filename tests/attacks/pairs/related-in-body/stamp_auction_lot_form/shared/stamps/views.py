from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import LotForm
from .models import Lot


class LotList(LoginRequiredMixin, ListView):
    paginate_by = 30
    template_name = "stamps/lots.html"

    def get_queryset(self):
        return Lot.objects.filter(seller=self.request.user).select_related("stamp", "auction")


class LotCreate(LoginRequiredMixin, CreateView):
    form_class = LotForm
    template_name = "stamps/new.html"
    success_url = reverse_lazy("lots")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "seller": self.request.user}

    def get_context_data(self, **kwargs):
        return super().get_context_data(stamps=self.request.user.stamps.order_by("catalogue")[:500], **kwargs)
