from django.contrib import admin

from .models import Clinic, Profile


@admin.register(Clinic)
class ClinicAdmin(admin.ModelAdmin):
    list_display = ["name", "code", "phone", "is_active"]
    list_filter = ["is_active"]
    search_fields = ["name", "code"]


@admin.register(Profile)
class ProfileAdmin(admin.ModelAdmin):
    list_display = ["user", "clinic", "is_approved", "ride_limit"]
    list_filter = ["is_approved", "clinic"]
    search_fields = ["user__username"]
