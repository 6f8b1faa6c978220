from django.contrib import admin

from .models import Material


@admin.register(Material)
class MaterialAdmin(admin.ModelAdmin):
    list_display = ('name', 'unit', 'unit_price', 'in_stock', 'shelf')
    search_fields = ('name',)
