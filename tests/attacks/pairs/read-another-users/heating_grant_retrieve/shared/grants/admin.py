from django.contrib import admin

from .models import Application, Scheme


@admin.register(Scheme)
class SchemeAdmin(admin.ModelAdmin):
    list_display = ["name", "closes_on"]


@admin.register(Application)
class ApplicationAdmin(admin.ModelAdmin):
    list_display = ["applicant", "scheme", "state", "created_at"]
    list_filter = ["state", "scheme"]
