from django.contrib import admin

from .models import Organiser


@admin.register(Organiser)
class OrganiserAdmin(admin.ModelAdmin):
    list_display = ["name", "user", "is_verified", "commission_percent"]
    list_filter = ["is_verified"]
    search_fields = ["name", "user__username", "user__email"]
