from django.contrib import admin

from .models import Driver, Inspection, Shift, Vehicle


class InspectionInline(admin.TabularInline):
    model = Inspection
    extra = 0


@admin.register(Vehicle)
class VehicleAdmin(admin.ModelAdmin):
    list_display = ["plate", "kind", "seats", "in_service"]
    list_filter = ["kind", "in_service"]
    search_fields = ["plate"]
    inlines = [InspectionInline]


@admin.register(Driver)
class DriverAdmin(admin.ModelAdmin):
    list_display = ["licence_number", "user", "vehicle", "is_active"]
    list_filter = ["is_active"]
    search_fields = ["licence_number", "user__last_name"]


@admin.register(Shift)
class ShiftAdmin(admin.ModelAdmin):
    list_display = ["driver", "vehicle", "starts_at", "ends_at"]
    date_hierarchy = "starts_at"
