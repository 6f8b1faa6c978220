import json

from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, TemplateView

from .forms import StoreForm
from .models import Store


class StoreCreate(LoginRequiredMixin, CreateView):
    """Partners add their stores themselves."""

    form_class = StoreForm
    template_name = "stores/form.html"
    success_url = reverse_lazy("map")

    def form_valid(self, form):
        form.instance.partner = self.request.user
        return super().form_valid(form)


class StoreMap(TemplateView):
    template_name = "stores/map.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        stores = Store.objects.order_by("-pk").values("name", "latitude", "longitude")[:500]
        context["stores"] = json.dumps(list(stores))
        return context
