from django.contrib import admin

from .models import Booking, Branch, Room

admin.site.register(Branch)


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    list_display = ["room", "member", "starts_at", "ends_at", "status"]
    list_filter = ["status"]
    list_select_related = ["room__branch", "member"]
    date_hierarchy = "starts_at"


@admin.register(Room)
class RoomAdmin(admin.ModelAdmin):
    list_display = ["name", "branch", "capacity", "is_open"]
