from django.contrib import admin

from .models import Notice, Route

admin.site.register(Route)


@admin.register(Notice)
class NoticeAdmin(admin.ModelAdmin):
    list_display = ["title", "route", "state", "publish_from"]
    list_filter = ["state"]
