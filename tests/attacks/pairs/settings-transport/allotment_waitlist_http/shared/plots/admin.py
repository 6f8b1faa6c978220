from django.contrib import admin

from .models import Request


@admin.register(Request)
class RequestAdmin(admin.ModelAdmin):
    list_display = ["street", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["street"]
