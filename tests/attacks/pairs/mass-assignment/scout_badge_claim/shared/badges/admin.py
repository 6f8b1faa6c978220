from django.contrib import admin

from .models import Badge, Claim

admin.site.register(Badge)


@admin.register(Claim)
class ClaimAdmin(admin.ModelAdmin):
    list_display = ["scout", "badge", "is_approved", "leader_remark"]
    list_editable = ["is_approved"]
