from django.contrib import admin

from .models import Kitchen


@admin.register(Kitchen)
class KitchenAdmin(admin.ModelAdmin):
    list_display = ["name", "city", "seats", "manager"]
    list_select_related = ["manager"]
    search_fields = ["name", "city"]
    filter_horizontal = ["members"]
