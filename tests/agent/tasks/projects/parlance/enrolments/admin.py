from django.contrib import admin

from .models import Enrolment, Feedback


@admin.register(Enrolment)
class EnrolmentAdmin(admin.ModelAdmin):
    list_display = ("student_name", "course", "language", "teacher", "homework", "withdrawn")
    list_filter = ("withdrawn",)
    search_fields = ("student__username", "student__last_name", "course__title")

    @admin.display(description="student", ordering="student__last_name")
    def student_name(self, enrolment):
        return enrolment.student.get_full_name() or enrolment.student.username

    @admin.display(ordering="course__language__name")
    def language(self, enrolment):
        return enrolment.course.language.name

    @admin.display(empty_value="nobody yet")
    def teacher(self, enrolment):
        return enrolment.course.teacher

    @admin.display(description="homework")
    def homework(self, enrolment):
        handed_in = enrolment.submissions.count()
        return f"{handed_in} of {enrolment.course.lessons.exclude(homework='').count()}"


@admin.register(Feedback)
class FeedbackAdmin(admin.ModelAdmin):
    list_display = ("course", "rating", "given_at")
    list_select_related = ("course",)
    readonly_fields = ("course", "student", "rating", "comment")
