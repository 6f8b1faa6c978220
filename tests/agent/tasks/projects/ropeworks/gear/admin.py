from django.contrib import admin

from .models import Category, Item, Rental, RentalLine


@admin.register(Category)
class CategoryAdmin(admin.ModelAdmin):
    list_display = ["name", "slug", "position"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Item)
class ItemAdmin(admin.ModelAdmin):
    list_display = ["name", "sku", "category", "condition", "retired"]
    list_select_related = ["category"]
    list_filter = ["category", "condition", "retired"]
    search_fields = ["name", "sku"]


class LineInline(admin.TabularInline):
    model = RentalLine
    extra = 0
    autocomplete_fields = ["item"]


@admin.register(Rental)
class RentalAdmin(admin.ModelAdmin):
    list_display = ["__str__", "customer", "status", "starts_on", "ends_on"]
    list_select_related = ["customer"]
    list_filter = ["status"]
    date_hierarchy = "starts_on"
    inlines = [LineInline]
