from django.contrib import admin

from core.admin import StampedAdmin

from .models import Craft, Make, Station, Tariff


@admin.register(Station)
class StationAdmin(StampedAdmin):
    list_display = ["name", "slug", "phone", "is_open"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Make)
class MakeAdmin(StampedAdmin):
    list_display = ["title", "kind", "seats", "day_price"]
    list_filter = ["kind"]


@admin.register(Craft)
class CraftAdmin(StampedAdmin):
    list_display = ["code", "make", "station", "condition", "retired"]
    list_select_related = ["make", "station"]
    list_filter = ["condition", "station"]
    search_fields = ["code", "tag"]


@admin.register(Tariff)
class TariffAdmin(StampedAdmin):
    list_display = ["make", "season", "hours", "price"]
    list_select_related = ["make"]
