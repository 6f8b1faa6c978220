from django.contrib import admin

from .models import GymMember


@admin.register(GymMember)
class GymMemberAdmin(admin.ModelAdmin):
    list_display = ["user", "plan", "balance_cents"]
    list_filter = ["plan"]
    raw_id_fields = ["user"]
