from django.contrib import admin

from .models import Parcel, Shipment


class ParcelInline(admin.TabularInline):
    model = Parcel
    extra = 0


@admin.register(Shipment)
class ShipmentAdmin(admin.ModelAdmin):
    list_display = ["reference", "tracking_code", "status", "created_at"]
    inlines = [ParcelInline]
