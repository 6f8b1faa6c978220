from django.contrib import admin

from .models import Plot


@admin.register(Plot)
class PlotAdmin(admin.ModelAdmin):
    list_display = ["number", "gardener", "square_metres", "water"]
    search_fields = ["number", "gardener__username"]
