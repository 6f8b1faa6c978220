from django.contrib import admin

from .models import Order, OrderLine, Product


class OrderLineInline(admin.TabularInline):
    model = OrderLine
    extra = 0
    raw_id_fields = ['product']


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ['sku', 'name', 'price', 'stock']
    search_fields = ['sku', 'name']


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ['number', 'customer', 'placed_at']
    search_fields = ['number', 'email']
    date_hierarchy = 'placed_at'
    inlines = [OrderLineInline]
