from django.contrib import admin

from .models import Meal, MenuPlan


class MealInline(admin.TabularInline):
    model = Meal
    extra = 0
    autocomplete_fields = ["recipe"]


@admin.register(MenuPlan)
class MenuPlanAdmin(admin.ModelAdmin):
    list_display = ["kitchen", "week_start", "status"]
    list_filter = ["status", "kitchen"]
    list_select_related = ["kitchen"]
    inlines = [MealInline]
