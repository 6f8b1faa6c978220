from django.contrib import admin

from .models import Run, Stop, Van


class StopInline(admin.TabularInline):
    model = Stop
    extra = 0
    raw_id_fields = ["parcel"]


@admin.register(Van)
class VanAdmin(admin.ModelAdmin):
    list_display = ["plate", "depot", "payload_kg"]
    list_select_related = ["depot"]


@admin.register(Run)
class RunAdmin(admin.ModelAdmin):
    list_display = ["day", "van", "driver", "stop_count"]
    date_hierarchy = "day"
    inlines = [StopInline]

    @admin.display(description="stops")
    def stop_count(self, run):
        return run.stops.count()
