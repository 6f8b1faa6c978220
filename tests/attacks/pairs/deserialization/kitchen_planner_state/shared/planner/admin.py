from django.contrib import admin

from .models import Cabinet, Kitchen


class CabinetInline(admin.TabularInline):
    model = Cabinet
    extra = 0


@admin.register(Kitchen)
class KitchenAdmin(admin.ModelAdmin):
    list_display = ["name", "owner", "width_cm"]
    inlines = [CabinetInline]
