from django.contrib import admin

from .models import Profile


@admin.register(Profile)
class ProfileAdmin(admin.ModelAdmin):
    list_display = ["handle", "user"]
    list_select_related = ["user"]
    search_fields = ["handle"]
