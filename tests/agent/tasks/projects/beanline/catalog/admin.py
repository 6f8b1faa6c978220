from django.contrib import admin

from .models import Coffee, Flavour, Origin

admin.site.register([Origin, Flavour])


@admin.register(Coffee)
class CoffeeAdmin(admin.ModelAdmin):
    list_display = ["sku", "name", "origin", "price", "is_active"]
    list_select_related = ["origin"]
    search_fields = ["sku", "name"]
