from django.contrib import admin

from .models import Batch, Harvest, JarOrder


@admin.register(Harvest)
class HarvestAdmin(admin.ModelAdmin):
    list_display = ["hive", "harvested_on", "kilograms", "variety"]
    list_select_related = ["hive"]


@admin.register(Batch)
class BatchAdmin(admin.ModelAdmin):
    list_display = ["code", "bottled_on", "jars"]


@admin.register(JarOrder)
class JarOrderAdmin(admin.ModelAdmin):
    list_display = ["id", "customer", "batch", "quantity", "status"]
    list_select_related = ["customer", "batch"]
