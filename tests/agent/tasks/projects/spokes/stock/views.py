from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import F, Q
from django.views.generic import ListView

from stock.models import Part, PurchaseOrder


class PartListView(LoginRequiredMixin, ListView):
    template_name = "stock/part_list.html"
    context_object_name = "parts"

    def get_queryset(self):
        parts = Part.objects.select_related("supplier")
        wanted = self.request.GET.get("q", "").strip()
        if wanted:
            parts = parts.filter(Q(name__icontains=wanted) | Q(sku__iexact=wanted))
        return parts


class OpenOrderListView(LoginRequiredMixin, ListView):
    template_name = "stock/order_list.html"
    context_object_name = "orders"
    queryset = (
        PurchaseOrder.objects.filter(received_on__isnull=True)
        .select_related("part__supplier")
        .annotate(days=F("part__supplier__delivery_days"))
    )
