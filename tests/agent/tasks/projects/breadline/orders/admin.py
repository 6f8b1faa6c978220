from django.contrib import admin

from .models import Customer, Delivery, Driver, Invoice, Order, OrderLine


class OrderLineInline(admin.TabularInline):
    model = OrderLine
    extra = 0


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ['pk', 'customer', 'deliver_on', 'channel']
    list_select_related = ['customer']
    inlines = [OrderLineInline]


admin.site.register([Customer, Driver, Delivery, Invoice])
