from django.contrib import admin

from .models import Booking, Ticket


class TicketInline(admin.TabularInline):
    model = Ticket
    raw_id_fields = ("seat",)
    extra = 0


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    list_display = ("reference", "customer", "status", "created_at")
    list_filter = ("status",)
    list_select_related = ("customer",)
    raw_id_fields = ("customer", "screening")
    search_fields = ("reference", "customer__username")
    inlines = (TicketInline,)
