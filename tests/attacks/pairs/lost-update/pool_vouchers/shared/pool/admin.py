from django.contrib import admin

from .models import Voucher


@admin.register(Voucher)
class VoucherAdmin(admin.ModelAdmin):
    list_display = ["code", "entries", "redeemed_at"]
    readonly_fields = ["redeemed_by", "redeemed_at"]
