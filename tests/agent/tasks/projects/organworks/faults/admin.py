from django.contrib import admin

from faults.models import Fault, FaultNote, Part


class FaultNoteInline(admin.TabularInline):
    model = FaultNote
    extra = 0


@admin.register(Fault)
class FaultAdmin(admin.ModelAdmin):
    list_display = ["title", "organ", "severity", "status", "reported_by"]
    list_filter = ["status", "severity"]
    list_select_related = ["organ__venue", "reported_by"]
    search_fields = ["title", "organ__nickname"]
    inlines = [FaultNoteInline]


@admin.register(Part)
class PartAdmin(admin.ModelAdmin):
    list_display = ["code", "name", "stock"]
    search_fields = ["code", "name"]
