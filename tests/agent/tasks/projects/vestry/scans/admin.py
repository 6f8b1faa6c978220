from django.contrib import admin

from scans.models import Scan


@admin.register(Scan)
class ScanAdmin(admin.ModelAdmin):
    list_display = ("path", "record", "page", "file_format", "dpi")
    list_select_related = ("record",)
    list_filter = ("file_format",)
    autocomplete_fields = ("record",)
