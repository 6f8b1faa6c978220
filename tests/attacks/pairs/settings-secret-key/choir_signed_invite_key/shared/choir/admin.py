from django.contrib import admin

from .models import Singer


@admin.register(Singer)
class SingerAdmin(admin.ModelAdmin):
    list_display = ["name", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["name"]
