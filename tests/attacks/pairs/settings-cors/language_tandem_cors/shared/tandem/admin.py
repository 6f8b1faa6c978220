from django.contrib import admin

from .models import Partner


@admin.register(Partner)
class PartnerAdmin(admin.ModelAdmin):
    list_display = ["nickname", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["nickname"]
