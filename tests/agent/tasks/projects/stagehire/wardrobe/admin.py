from django.contrib import admin

from .models import Costume, Era, Production, Repair


class RepairInline(admin.TabularInline):
    model = Repair
    extra = 0


@admin.register(Costume)
class CostumeAdmin(admin.ModelAdmin):
    list_display = ["name", "tag", "era", "size", "day_rate", "condition", "is_retired"]
    list_filter = ["condition", "is_retired", "era"]
    list_select_related = ["era"]
    search_fields = ["name", "tag"]
    filter_horizontal = ["productions"]
    inlines = [RepairInline]


@admin.register(Era)
class EraAdmin(admin.ModelAdmin):
    list_display = ["name", "from_year"]


@admin.register(Production)
class ProductionAdmin(admin.ModelAdmin):
    list_display = ["title", "theatre", "year"]
    search_fields = ["title", "theatre"]
