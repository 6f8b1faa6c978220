from django.contrib import admin

from berths.models import Berth, Boat, CrewMember, Pier


class CrewMemberInline(admin.TabularInline):
    model = CrewMember
    extra = 0


@admin.register(Pier)
class PierAdmin(admin.ModelAdmin):
    list_display = ["code", "name", "has_power"]


@admin.register(Berth)
class BerthAdmin(admin.ModelAdmin):
    list_display = ["number", "pier", "length", "tariff"]
    list_filter = ["pier", "tariff"]
    list_select_related = ["pier"]


@admin.register(Boat)
class BoatAdmin(admin.ModelAdmin):
    list_display = ["name", "country", "registration", "owner", "kind", "length"]
    list_filter = ["kind"]
    list_select_related = ["owner"]
    search_fields = ["name", "registration"]
    inlines = [CrewMemberInline]
