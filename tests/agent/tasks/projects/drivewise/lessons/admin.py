from django.contrib import admin

from .models import Exam, Invoice, Lesson, Skill

admin.site.register(Skill)


@admin.register(Lesson)
class LessonAdmin(admin.ModelAdmin):
    list_display = ("starts_at", "state", "car")
    list_select_related = ("car",)
    date_hierarchy = "starts_at"


@admin.register(Exam)
class ExamAdmin(admin.ModelAdmin):
    list_display = ("taken_on", "points", "grade")


@admin.register(Invoice)
class InvoiceAdmin(admin.ModelAdmin):
    list_display = ("number", "amount", "is_paid")
    list_filter = ("is_paid",)
