from django.contrib import admin

from .models import Ticket


@admin.register(Ticket)
class TicketAdmin(admin.ModelAdmin):
    list_display = ["badge_name", "kind", "holder", "bought_at"]
    list_select_related = ["holder"]
    list_filter = ["kind"]
