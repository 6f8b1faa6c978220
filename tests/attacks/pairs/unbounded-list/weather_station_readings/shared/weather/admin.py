from django.contrib import admin

from .models import Reading, Station


@admin.register(Station)
class StationAdmin(admin.ModelAdmin):
    list_display = ["code", "name", "altitude"]


@admin.register(Reading)
class ReadingAdmin(admin.ModelAdmin):
    list_display = ["station", "taken_at", "celsius", "humidity"]
    date_hierarchy = "taken_at"
