from django.contrib import admin

from .models import CallOut, Partner

admin.site.register(CallOut)


@admin.register(Partner)
class PartnerAdmin(admin.ModelAdmin):
    fields = ["name", "email"]

    def has_add_permission(self, request):
        return False
