from django.contrib import admin

from .models import Amenity, Connector, Operator, Site, Tariff

admin.site.register([Amenity, Operator])


class ConnectorInline(admin.TabularInline):
    model = Connector
    extra = 0


@admin.register(Site)
class SiteAdmin(admin.ModelAdmin):
    list_display = ["name", "city", "operator"]
    list_select_related = ["operator"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [ConnectorInline]


@admin.register(Tariff)
class TariffAdmin(admin.ModelAdmin):
    list_display = ["name", "cents_per_kwh", "purchase_cents", "valid_from", "valid_until"]
