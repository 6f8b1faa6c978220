from django.contrib import admin

from core.admin import StampedAdmin

from .models import Part, Repair, UsedPart


class UsedPartInline(admin.TabularInline):
    model = UsedPart
    extra = 0


@admin.register(Part)
class PartAdmin(StampedAdmin):
    list_display = ["title", "sku", "price", "stock"]
    search_fields = ["title", "sku"]


@admin.register(Repair)
class RepairAdmin(StampedAdmin):
    list_display = ["label", "station", "who", "severity", "state", "cost"]
    list_filter = ["state", "severity"]
    raw_id_fields = ["craft", "reported_by", "mechanic"]
    inlines = [UsedPartInline]

    @admin.display(description="craft")
    def label(self, repair):
        return f"{repair.craft.code} {repair.craft.make.title}"

    @admin.display(ordering="craft__station__name")
    def station(self, repair):
        return repair.craft.station.name

    @admin.display(description="mechanic")
    def who(self, repair):
        return repair.mechanic.username if repair.mechanic else "nobody yet"

    @admin.display(description="parts, CHF")
    def cost(self, repair):
        return sum(used.cost for used in repair.used_parts.all())
