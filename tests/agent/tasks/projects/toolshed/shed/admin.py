from django.contrib import admin

from .models import Category, Repair, Tool

admin.site.register(Category)


@admin.register(Tool)
class ToolAdmin(admin.ModelAdmin):
    list_display = ["name", "category", "shelf", "is_lendable", "times_lent", "repairs_open"]
    list_filter = ["category", "is_lendable"]
    search_fields = ["name"]

    @admin.display(description="open repairs")
    def repairs_open(self, obj):
        return obj.open_repairs


@admin.register(Repair)
class RepairAdmin(admin.ModelAdmin):
    list_display = ["tool", "note", "reported_on", "done"]
    list_filter = ["done"]
