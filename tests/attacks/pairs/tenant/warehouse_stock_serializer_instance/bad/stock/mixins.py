from django.shortcuts import get_object_or_404

from .models import Warehouse


class WarehouseMixin:
    def get_warehouse(self):
        return get_object_or_404(Warehouse, pk=self.kwargs["warehouse_pk"])
