from django.contrib import admin

from .models import Bike


@admin.register(Bike)
class BikeAdmin(admin.ModelAdmin):
    list_display = ["label", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["label"]
