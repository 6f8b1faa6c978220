from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.db.models.expressions import RawSQL
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Bottle, Region


class BottleList(LoginRequiredMixin, ListView):
    model = Bottle
    paginate_by = 30

    def get_queryset(self):
        bottles = Bottle.objects.prefetch_related("region")
        sort = self.request.GET.get("sort", "name")
        return bottles.annotate(sort_value=RawSQL(f"({sort})", [])).order_by("sort_value", "pk")


class RegionList(LoginRequiredMixin, ListView):
    model = Region
    paginate_by = 50


class BottleCreate(PermissionRequiredMixin, CreateView):
    model = Bottle
    fields = ["name", "region", "vintage", "stock", "price"]
    permission_required = "cellar.add_bottle"
    success_url = reverse_lazy("bottles")
