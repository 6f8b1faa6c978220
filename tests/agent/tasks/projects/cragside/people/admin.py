from django.contrib import admin

from people.models import Member, Visit


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ["user", "phone", "card_number", "joined_on", "belay_checked"]
    list_filter = ["belay_checked"]
    list_select_related = ["user"]
    search_fields = ["user__last_name", "user__username", "card_number"]


@admin.register(Visit)
class VisitAdmin(admin.ModelAdmin):
    list_display = ["entered_at", "card_number", "gate"]
    list_filter = ["gate"]
    raw_id_fields = ["member"]
