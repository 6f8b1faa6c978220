from django.contrib import admin

from payouts.models import Payout


@admin.register(Payout)
class PayoutAdmin(admin.ModelAdmin):
    list_display = ["month", "driver", "amount_cents", "paid_on"]
    list_select_related = ["driver__user"]
    autocomplete_fields = ["driver"]
