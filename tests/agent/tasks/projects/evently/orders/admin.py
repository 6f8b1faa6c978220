from django.contrib import admin

from .models import Attendee, Order, OrderLine


class OrderLineInline(admin.TabularInline):
    model = OrderLine
    extra = 0
    raw_id_fields = ["ticket_type"]


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ["id", "customer", "status", "created_at"]
    list_filter = ["status"]
    search_fields = ["customer__username", "customer__email"]
    inlines = [OrderLineInline]


@admin.register(Attendee)
class AttendeeAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "event_title", "customer"]
    search_fields = ["name", "email"]
    raw_id_fields = ["line"]

    @admin.display(description="Event")
    def event_title(self, obj):
        return obj.line.ticket_type.event.title

    @admin.display(description="Ordered by")
    def customer(self, obj):
        return obj.line.order.customer.get_username()
