from django.contrib import admin

from .models import Course, Session


@admin.register(Course)
class CourseAdmin(admin.ModelAdmin):
    list_display = ["title", "level", "price"]
    list_filter = ["level"]
    search_fields = ["title"]
    prepopulated_fields = {"slug": ["title"]}


@admin.register(Session)
class SessionAdmin(admin.ModelAdmin):
    list_display = ["course", "starts_at", "location", "instructor", "cancelled"]
    list_select_related = ["course", "instructor"]
    list_filter = ["cancelled", "course__level"]
    search_fields = ["course__title", "location"]
    date_hierarchy = "starts_at"
