from django.contrib import admin

from .models import CurtailmentOrder, Turbine

admin.site.register(Turbine)


@admin.register(CurtailmentOrder)
class CurtailmentOrderAdmin(admin.ModelAdmin):
    list_display = ["turbine", "limit_kw", "starts_at", "ends_at"]
    list_select_related = ["turbine"]
