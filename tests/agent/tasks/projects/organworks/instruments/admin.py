from django.contrib import admin

from instruments.models import Builder, Division, Organ, Stop, Venue


class DivisionInline(admin.TabularInline):
    model = Division
    extra = 0


@admin.register(Venue)
class VenueAdmin(admin.ModelAdmin):
    list_display = ["name", "town", "keyholder"]
    search_fields = ["name", "town"]


@admin.register(Builder)
class BuilderAdmin(admin.ModelAdmin):
    list_display = ["name", "founded"]
    search_fields = ["name"]


@admin.register(Organ)
class OrganAdmin(admin.ModelAdmin):
    list_display = ["nickname", "venue", "builder", "year_built"]
    list_select_related = ["venue", "builder"]
    search_fields = ["nickname", "venue__name"]
    inlines = [DivisionInline]


@admin.register(Stop)
class StopAdmin(admin.ModelAdmin):
    list_display = ["name", "division", "feet", "kind"]
    list_filter = ["kind"]
    list_select_related = ["division"]
    search_fields = ["name"]
