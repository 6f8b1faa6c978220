from django.contrib import admin

from office.models import Incident, Notice


@admin.register(Notice)
class NoticeAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "pinned", "published_at"]
    list_select_related = ["author"]


@admin.register(Incident)
class IncidentAdmin(admin.ModelAdmin):
    list_display = ["kind", "berth", "reporter", "reported_at", "resolved_at"]
    list_select_related = ["berth__pier", "reporter"]
    list_filter = ["kind"]
