from django.contrib import admin

from .models import Order, OrderLine


class LineInline(admin.TabularInline):
    model = OrderLine
    extra = 0


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ["id", "company", "placed_by", "status", "created_at"]
    list_filter = ["status"]
    inlines = [LineInline]
