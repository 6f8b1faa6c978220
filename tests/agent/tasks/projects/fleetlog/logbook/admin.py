from django.contrib import admin

from .models import Defect, Stop, Trip


class StopInline(admin.TabularInline):
    model = Stop
    extra = 0


@admin.register(Trip)
class TripAdmin(admin.ModelAdmin):
    list_display = ["vehicle", "driver", "purpose", "category", "started_at", "ended_at"]
    list_select_related = ["vehicle", "driver__user"]
    list_filter = ["category", "vehicle__department"]
    search_fields = ["vehicle__plate", "purpose"]
    date_hierarchy = "started_at"
    inlines = [StopInline]


@admin.register(Defect)
class DefectAdmin(admin.ModelAdmin):
    list_display = ["vehicle", "severity", "reported_by", "fixed_on"]
    list_select_related = ["vehicle", "reported_by__user"]
    list_filter = ["severity"]
