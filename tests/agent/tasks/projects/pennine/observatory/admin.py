from django.contrib import admin

from observatory.models import Constellation, Dome, Observation, Remark, Slot, Target, Telescope


@admin.register(Telescope)
class TelescopeAdmin(admin.ModelAdmin):
    list_display = ["name", "dome", "aperture_mm", "status"]
    list_filter = ["status", "dome"]
    search_fields = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Target)
class TargetAdmin(admin.ModelAdmin):
    list_display = ["designation", "common_name", "kind", "constellation", "magnitude"]
    list_filter = ["kind"]
    search_fields = ["designation", "common_name"]
    list_select_related = ["constellation"]


@admin.register(Observation)
class ObservationAdmin(admin.ModelAdmin):
    list_display = ["target", "telescope", "observed_at", "season", "seeing", "is_public"]
    list_filter = ["is_public", "season"]
    list_select_related = ["target", "telescope"]
    autocomplete_fields = ["target", "telescope"]
    raw_id_fields = ["observer"]


@admin.register(Slot)
class SlotAdmin(admin.ModelAdmin):
    list_display = ["telescope", "member", "starts_at", "ends_at", "state"]
    list_filter = ["state", "telescope"]
    list_select_related = ["telescope", "member__user"]


admin.site.register([Constellation, Dome, Remark])
