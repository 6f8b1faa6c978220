from django.contrib import admin

from .models import Line, Order, Product, Supplier

admin.site.register(Supplier)


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ('name', 'supplier', 'price', 'stock')
    list_select_related = ('supplier',)


class LineInline(admin.TabularInline):
    model = Line
    extra = 0
    raw_id_fields = ('product',)


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ('id', 'member', 'placed_at', 'status')
    list_select_related = ('member',)
    inlines = [LineInline]
