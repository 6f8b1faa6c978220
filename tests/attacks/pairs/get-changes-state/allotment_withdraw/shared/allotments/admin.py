from django.contrib import admin

from .models import Application, Site

admin.site.register(Site)


@admin.register(Application)
class ApplicationAdmin(admin.ModelAdmin):
    list_display = ["applicant", "site", "state", "applied_at"]
    list_filter = ["state"]
