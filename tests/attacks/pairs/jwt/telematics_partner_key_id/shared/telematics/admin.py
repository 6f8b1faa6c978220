from django.contrib import admin

from .models import Account, Partner


@admin.register(Partner)
class PartnerAdmin(admin.ModelAdmin):
    list_display = ["name", "key_id", "is_active"]
    fields = ["name", "key_id", "is_active"]


admin.site.register(Account)
