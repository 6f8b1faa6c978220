from django.contrib import admin

from .models import Order, Ticket


class TicketInline(admin.TabularInline):
    model = Ticket
    extra = 0
    raw_id_fields = ["performance"]


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ["pk", "customer", "status", "created_at"]
    list_filter = ["status"]
    list_select_related = ["customer"]
    inlines = [TicketInline]
