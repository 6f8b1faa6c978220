from django.contrib import admin

from .models import Card, ChargingSession, Fault

admin.site.register(Card)


@admin.register(ChargingSession)
class ChargingSessionAdmin(admin.ModelAdmin):
    list_display = ["driver", "connector", "started_at", "ended_at", "kwh"]
    list_select_related = ["driver", "connector__site"]


@admin.register(Fault)
class FaultAdmin(admin.ModelAdmin):
    list_display = ["text", "reported_at", "resolved"]
    list_filter = ["resolved"]
