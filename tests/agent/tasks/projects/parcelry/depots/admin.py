from django.contrib import admin

from .models import Depot, Zone


@admin.register(Depot)
class DepotAdmin(admin.ModelAdmin):
    list_display = ["code", "name", "city", "manager"]
    search_fields = ["code", "name", "city"]


@admin.register(Zone)
class ZoneAdmin(admin.ModelAdmin):
    list_display = ["name", "depot", "postcode_from", "postcode_to"]
    list_filter = ["depot"]
