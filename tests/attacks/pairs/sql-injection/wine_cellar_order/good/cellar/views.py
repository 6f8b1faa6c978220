from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Bottle, Region

SORTS = {"name", "vintage", "price", "stock"}


class BottleList(LoginRequiredMixin, ListView):
    model = Bottle
    paginate_by = 30

    def get_queryset(self):
        bottles = Bottle.objects.prefetch_related("region")
        sort = self.request.GET.get("sort", "name")
        if sort not in SORTS:
            sort = "name"
        return bottles.order_by(sort, "pk")


class RegionList(LoginRequiredMixin, ListView):
    model = Region
    paginate_by = 50


class BottleCreate(PermissionRequiredMixin, CreateView):
    model = Bottle
    fields = ["name", "region", "vintage", "stock", "price"]
    permission_required = "cellar.add_bottle"
    success_url = reverse_lazy("bottles")
