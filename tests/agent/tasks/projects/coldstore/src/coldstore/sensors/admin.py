from django.contrib import admin

from coldstore.sensors.models import Probe


@admin.register(Probe)
class ProbeAdmin(admin.ModelAdmin):
    list_display = ["serial", "freezer", "alarm_above"]
    list_select_related = ["freezer"]
