from django.contrib import admin

from .models import Delivery, Farm


@admin.register(Farm)
class FarmAdmin(admin.ModelAdmin):
    list_display = ["name", "owner"]


@admin.register(Delivery)
class DeliveryAdmin(admin.ModelAdmin):
    list_display = ["farm", "crop", "day", "tonnes"]
    list_filter = ["crop"]
