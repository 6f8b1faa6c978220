from django.contrib import admin

from .models import Dome, GuidedNight

admin.site.register(Dome)


@admin.register(GuidedNight)
class GuidedNightAdmin(admin.ModelAdmin):
    list_display = ["day", "dome", "topic", "guide"]
    date_hierarchy = "day"
