from django.contrib import admin

from courses.models import Booking, Course, Instructor


@admin.register(Instructor)
class InstructorAdmin(admin.ModelAdmin):
    list_display = ["name", "qualification"]


@admin.register(Course)
class CourseAdmin(admin.ModelAdmin):
    list_display = ["title", "instructor", "starts_at", "capacity"]
    date_hierarchy = "starts_at"


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    list_display = ["id", "course_title", "instructor_name", "member_name", "status", "created_at"]
    list_filter = ["status"]
    raw_id_fields = ["course", "member"]

    @admin.display(description="course", ordering="course__title")
    def course_title(self, booking):
        return booking.course.title

    @admin.display(description="instructor")
    def instructor_name(self, booking):
        return booking.course.instructor.name

    @admin.display(description="member", ordering="member__user__last_name")
    def member_name(self, booking):
        return booking.member.display_name
