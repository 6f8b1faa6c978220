from django.contrib import admin

from rounds.models import Round, Tuner, Visit


@admin.register(Tuner)
class TunerAdmin(admin.ModelAdmin):
    list_display = ["initials", "user", "day_rate"]
    list_select_related = ["user"]
    search_fields = ["initials", "user__username"]


@admin.register(Round)
class RoundAdmin(admin.ModelAdmin):
    list_display = ["name", "lead", "starts_on", "ends_on"]
    list_select_related = ["lead"]
    date_hierarchy = "starts_on"
    search_fields = ["name"]


@admin.register(Visit)
class VisitAdmin(admin.ModelAdmin):
    list_display = ["organ", "round", "tuner", "planned_for", "status"]
    list_filter = ["status"]
    list_select_related = ["organ__venue", "round", "tuner"]
    search_fields = ["organ__nickname"]
