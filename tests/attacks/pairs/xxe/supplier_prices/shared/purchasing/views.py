from django.contrib.auth.mixins import PermissionRequiredMixin
from django.db import transaction
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView

from .forms import PriceListForm
from .models import Price


class PriceTable(PermissionRequiredMixin, ListView):
    permission_required = "purchasing.view_price"
    paginate_by = 50
    template_name = "purchasing/prices.html"

    def get_queryset(self):
        return Price.objects.filter(supplier=self.request.user).order_by("article", "pk")


class PriceListUpload(PermissionRequiredMixin, FormView):
    permission_required = "purchasing.add_price"
    form_class = PriceListForm
    template_name = "purchasing/upload.html"
    success_url = reverse_lazy("prices")

    def form_valid(self, form):
        rows = form.cleaned_data["price_list"]
        with transaction.atomic():
            Price.objects.filter(supplier=self.request.user).delete()
            Price.objects.bulk_create(
                Price(supplier=self.request.user, article=article, cents=cents)
                for article, cents in rows
            )
        return super().form_valid(form)
