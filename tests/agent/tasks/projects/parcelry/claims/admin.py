from django.contrib import admin

from .models import Claim


@admin.register(Claim)
class ClaimAdmin(admin.ModelAdmin):
    list_display = ["id", "parcel", "claimant", "amount_cents", "state"]
    list_filter = ["state"]
    raw_id_fields = ["parcel", "claimant"]
