from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from .models import User


@admin.register(User)
class SkipperAdmin(UserAdmin):
    list_display = ("username", "email", "phone", "is_staff")
    fieldsets = (*UserAdmin.fieldsets, ("Harbour", {"fields": ("phone", "wants_reminders")}))
