from django.contrib import admin

from .models import River, Sensor, Station


@admin.register(River)
class RiverAdmin(admin.ModelAdmin):
    list_display = ["name", "length_km"]


@admin.register(Station)
class StationAdmin(admin.ModelAdmin):
    list_display = ["code", "name", "river", "active"]
    list_filter = ["active"]
    search_fields = ["code", "name"]


@admin.register(Sensor)
class SensorAdmin(admin.ModelAdmin):
    list_display = ["serial", "kind", "station", "installed_on"]
