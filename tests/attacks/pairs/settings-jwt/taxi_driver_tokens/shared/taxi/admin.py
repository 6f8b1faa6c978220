from django.contrib import admin

from .models import Ride


@admin.register(Ride)
class RideAdmin(admin.ModelAdmin):
    list_display = ["start", "owner", "created_at"]
    list_select_related = ["owner"]
    search_fields = ["start"]
