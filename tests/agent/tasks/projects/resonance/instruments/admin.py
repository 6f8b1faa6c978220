from django.contrib import admin

from .models import Copy, Family, Instrument, Maker, Reservation, Review


@admin.register(Family)
class FamilyAdmin(admin.ModelAdmin):
    prepopulated_fields = {"slug": ["name"]}


admin.site.register(Maker)
admin.site.register(Reservation)
admin.site.register(Review)


class CopyInline(admin.TabularInline):
    model = Copy
    extra = 0


@admin.register(Instrument)
class InstrumentAdmin(admin.ModelAdmin):
    list_display = ["title", "family", "maker", "level"]
    list_filter = ["family", "level"]
    search_fields = ["title"]
    inlines = [CopyInline]


@admin.register(Copy)
class CopyAdmin(admin.ModelAdmin):
    list_display = ["barcode", "instrument", "branch", "status"]
    list_filter = ["status", "branch"]
    search_fields = ["barcode", "serial_number"]
