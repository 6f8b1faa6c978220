from django.contrib import admin

from .models import Profile


@admin.register(Profile)
class ProfileAdmin(admin.ModelAdmin):
    list_display = ["user", "kind", "phone"]
    list_select_related = ["user"]
    list_filter = ["kind"]
    search_fields = ["user__username", "phone"]
