from django.contrib import admin

from .models import Department, Notice

admin.site.register(Department)


@admin.register(Notice)
class NoticeAdmin(admin.ModelAdmin):
    list_display = ["title", "department", "is_approved", "publish_at"]
    prepopulated_fields = {"slug": ["title"]}
