from django.contrib import admin

from .models import Release


@admin.register(Release)
class ReleaseAdmin(admin.ModelAdmin):
    list_display = ["headline", "status", "embargo_until"]
    list_filter = ["status"]
    prepopulated_fields = {"slug": ["headline"]}
