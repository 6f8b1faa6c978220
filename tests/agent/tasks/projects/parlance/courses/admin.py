from django.contrib import admin

from .models import Course, Language, Lesson, Teacher


class LessonInline(admin.StackedInline):
    model = Lesson
    extra = 1


class CourseAdmin(admin.ModelAdmin):
    list_display = ("title", "language", "level", "starts_on", "places")
    list_filter = ("language", "level")
    list_select_related = ("language",)
    inlines = (LessonInline,)


admin.site.register(Language)
admin.site.register(Teacher)
admin.site.register(Course, CourseAdmin)
