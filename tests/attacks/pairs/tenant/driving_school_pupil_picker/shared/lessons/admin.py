from django.contrib import admin

from .models import Instructor, Lesson, Pupil, School

admin.site.register([School, Instructor, Lesson])


@admin.register(Pupil)
class PupilAdmin(admin.ModelAdmin):
    list_display = ["name", "school", "is_active"]
    list_filter = ["school"]
