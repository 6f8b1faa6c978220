from django.contrib import admin

from stock.models import Part, PurchaseOrder, Supplier


@admin.register(Supplier)
class SupplierAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "phone", "delivery_days"]
    search_fields = ["name"]


@admin.register(Part)
class PartAdmin(admin.ModelAdmin):
    list_display = ["sku", "name", "supplier", "price", "on_hand"]
    list_select_related = ["supplier"]
    autocomplete_fields = ["supplier"]
    search_fields = ["sku", "name"]


@admin.register(PurchaseOrder)
class PurchaseOrderAdmin(admin.ModelAdmin):
    list_display = ["part", "quantity", "ordered_on", "received_on"]
    list_select_related = ["part"]
    autocomplete_fields = ["part"]
    date_hierarchy = "ordered_on"
