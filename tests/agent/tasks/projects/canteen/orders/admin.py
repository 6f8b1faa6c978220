from django.contrib import admin

from .models import Order, OrderLine, Supplier


@admin.register(Supplier)
class SupplierAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "phone", "is_active"]
    list_filter = ["is_active"]
    search_fields = ["name"]


class OrderLineInline(admin.TabularInline):
    model = OrderLine
    extra = 0


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ["id", "kitchen", "supplier", "status", "delivery_date"]
    list_filter = ["status"]
    list_select_related = ["kitchen", "supplier"]
    inlines = [OrderLineInline]
