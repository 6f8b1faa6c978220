from django.contrib import admin

from core.admin import StampedAdmin

from .models import Callback, Outing, OutingItem, Renter


class OutingItemInline(admin.TabularInline):
    model = OutingItem
    extra = 0
    raw_id_fields = ["craft"]


@admin.register(Renter)
class RenterAdmin(StampedAdmin):
    list_display = ["full_name", "email", "phone"]
    search_fields = ["full_name", "email"]


@admin.register(Outing)
class OutingAdmin(StampedAdmin):
    list_display = ["renter", "station", "starts_at", "ends_at", "status"]
    list_select_related = ["renter", "station"]
    list_filter = ["status", "station"]
    inlines = [OutingItemInline]


@admin.register(Callback)
class CallbackAdmin(StampedAdmin):
    list_display = ["name", "phone", "done", "created_at"]
    list_filter = ["done"]
