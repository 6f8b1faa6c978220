from django.contrib import admin

from .models import Application


@admin.register(Application)
class ApplicationAdmin(admin.ModelAdmin):
    list_display = ["title", "applicant", "amount_wanted", "amount_granted", "status"]
    list_filter = ["status"]
    list_select_related = ["applicant"]
