from django.contrib import admin

from .models import PriceRule


@admin.register(PriceRule)
class PriceRuleAdmin(admin.ModelAdmin):
    list_display = ["tile", "dealer", "formula"]
