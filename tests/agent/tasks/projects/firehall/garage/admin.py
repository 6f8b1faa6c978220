from django.contrib import admin

from .models import Vehicle


@admin.register(Vehicle)
class VehicleAdmin(admin.ModelAdmin):
    list_display = ("call_sign", "plate", "seats", "in_service")
    list_filter = ("in_service",)
