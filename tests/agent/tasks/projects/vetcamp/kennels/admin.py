from django.contrib import admin

from .models import Branch, Kennel


@admin.register(Branch)
class BranchAdmin(admin.ModelAdmin):
    list_display = ["name", "city", "phone"]
    search_fields = ["name", "city"]


@admin.register(Kennel)
class KennelAdmin(admin.ModelAdmin):
    list_display = ["number", "branch", "size", "daily_rate", "in_service"]
    list_filter = ["branch", "size", "in_service"]
    list_select_related = ["branch"]
