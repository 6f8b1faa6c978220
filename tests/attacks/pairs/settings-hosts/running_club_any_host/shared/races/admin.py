from django.contrib import admin

from .models import Race


@admin.register(Race)
class RaceAdmin(admin.ModelAdmin):
    list_display = ["title", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["title"]
