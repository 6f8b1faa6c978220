from django.contrib import admin

from .models import Hive


@admin.register(Hive)
class HiveAdmin(admin.ModelAdmin):
    list_display = ["place", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["place"]
