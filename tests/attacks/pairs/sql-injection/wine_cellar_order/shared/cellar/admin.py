from django.contrib import admin

from .models import Bottle, Region


@admin.register(Region)
class RegionAdmin(admin.ModelAdmin):
    search_fields = ["name"]


@admin.register(Bottle)
class BottleAdmin(admin.ModelAdmin):
    list_display = ["name", "vintage", "region", "stock"]
    list_select_related = ["region"]
