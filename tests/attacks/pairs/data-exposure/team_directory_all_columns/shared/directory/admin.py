from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from .models import Employee


@admin.register(Employee)
class EmployeeAdmin(UserAdmin):
    list_display = ["username", "last_name", "job_title", "office"]
    fieldsets = [*UserAdmin.fieldsets, ("Work", {"fields": ["job_title", "office"]})]
