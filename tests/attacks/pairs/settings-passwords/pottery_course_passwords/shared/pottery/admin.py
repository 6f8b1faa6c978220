from django.contrib import admin

from .models import Booking


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    list_display = ["course", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["course"]
