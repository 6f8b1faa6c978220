from django.contrib import admin

from .models import FamilyFile


@admin.register(FamilyFile)
class FamilyFileAdmin(admin.ModelAdmin):
    list_display = ["slug", "opened_on"]
    search_fields = ["slug"]
    filter_horizontal = ["members"]
