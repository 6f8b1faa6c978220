from django.contrib import admin

from .models import Extra, Parcel, Scan


class ScanInline(admin.TabularInline):
    model = Scan
    extra = 0


@admin.register(Parcel)
class ParcelAdmin(admin.ModelAdmin):
    list_display = ["number", "recipient", "postcode", "state", "created_at"]
    list_filter = ["state"]
    search_fields = ["number", "recipient"]
    raw_id_fields = ["sender"]
    inlines = [ScanInline]


admin.site.register(Extra)
