from django.contrib import admin

from .models import Task, Tool, Workday


class TaskInline(admin.StackedInline):
    model = Task
    extra = 1


@admin.register(Workday)
class WorkdayAdmin(admin.ModelAdmin):
    list_display = ("title", "held_on", "section", "lead")
    list_select_related = ("section", "lead")
    inlines = [TaskInline]


@admin.register(Tool)
class ToolAdmin(admin.ModelAdmin):
    list_display = ("name", "shed", "borrower")
    list_select_related = ("shed", "borrower")
