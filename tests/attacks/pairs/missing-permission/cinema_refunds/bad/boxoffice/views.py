from django.contrib.auth.mixins import PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import ListView, UpdateView

from .forms import RefundForm
from .models import Sale


class SaleList(PermissionRequiredMixin, ListView):
    permission_required = "boxoffice.view_sale"
    queryset = Sale.objects.all()
    template_name = "boxoffice/sale_list.html"
    context_object_name = "sales"
    paginate_by = 50


class RefundView(UpdateView, PermissionRequiredMixin):
    permission_required = "boxoffice.refund_sale"
    queryset = Sale.objects.filter(refunded=False)
    form_class = RefundForm
    template_name = "boxoffice/refund.html"
    success_url = reverse_lazy("sales")
