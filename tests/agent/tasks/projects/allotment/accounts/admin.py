from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from .models import Gardener


@admin.register(Gardener)
class GardenerAdmin(UserAdmin):
    list_display = ("username", "first_name", "last_name", "phone", "is_steward")
    list_filter = ("is_steward", "is_active")
    fieldsets = (*UserAdmin.fieldsets, ("Allotment", {"fields": ("phone", "is_steward")}))
