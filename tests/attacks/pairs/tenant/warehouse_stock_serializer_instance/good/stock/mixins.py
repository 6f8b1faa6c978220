from django.shortcuts import get_object_or_404

from .models import Warehouse


class WarehouseMixin:
    def get_warehouse(self):
        firm = self.request.user.firm_id
        return get_object_or_404(Warehouse, pk=self.kwargs["warehouse_pk"], firm_id=firm, firm__isnull=False)
