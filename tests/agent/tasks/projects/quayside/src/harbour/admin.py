from django.contrib import admin

from .models import Berth, Booking, Invoice, Pontoon, Vessel


@admin.register(Pontoon)
class PontoonAdmin(admin.ModelAdmin):
    list_display = ("letter", "has_power", "has_water")


@admin.register(Berth)
class BerthAdmin(admin.ModelAdmin):
    list_display = ("pontoon", "number", "length", "nightly_rate", "state")
    list_filter = ("state", "pontoon")
    list_select_related = ("pontoon",)


@admin.register(Vessel)
class VesselAdmin(admin.ModelAdmin):
    list_display = ("name", "registration", "owner")
    list_select_related = ("owner",)
    search_fields = ("name", "registration")


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    list_display = ("vessel", "berth", "arrives_on", "leaves_on", "state")
    list_filter = ("state",)
    list_select_related = ("vessel", "berth__pontoon")
    date_hierarchy = "arrives_on"


@admin.register(Invoice)
class InvoiceAdmin(admin.ModelAdmin):
    list_display = ("id", "amount", "paid_on")
    raw_id_fields = ("booking",)
