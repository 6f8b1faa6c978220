from django.contrib import admin

from .models import Instructor, Pupil


@admin.register(Instructor, Pupil)
class PersonAdmin(admin.ModelAdmin):
    list_display = ("__str__", "branch")
    list_select_related = ("user", "branch")
    raw_id_fields = ("user",)
