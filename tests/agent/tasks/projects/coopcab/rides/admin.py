from django.contrib import admin

from rides.models import Ride, RideNote, Zone


class RideNoteInline(admin.TabularInline):
    model = RideNote
    extra = 0
    autocomplete_fields = ["author"]


@admin.register(Zone)
class ZoneAdmin(admin.ModelAdmin):
    list_display = ["name", "base_fare_cents", "per_km_cents"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Ride)
class RideAdmin(admin.ModelAdmin):
    list_display = ["requested_at", "pickup", "dropoff", "status"]
    list_filter = ["status", "zone"]
    search_fields = ["pickup", "dropoff", "rider__email"]
    autocomplete_fields = ["rider", "driver"]
    inlines = [RideNoteInline]
