from django.contrib import admin

from .models import Locker


@admin.register(Locker)
class LockerAdmin(admin.ModelAdmin):
    list_display = ["number", "size", "holder"]
    list_select_related = ["holder"]
