from django.contrib import admin

from .models import Attendance, Callout


class AttendanceInline(admin.TabularInline):
    model = Attendance
    extra = 1


@admin.register(Callout)
class CalloutAdmin(admin.ModelAdmin):
    list_display = ("number", "kind", "place", "alarmed_at", "closed_at")
    date_hierarchy = "alarmed_at"
    list_filter = ("kind",)
    search_fields = ("number", "place")
    inlines = [AttendanceInline]
