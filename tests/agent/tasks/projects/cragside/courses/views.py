from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import DetailView, ListView

from courses import selectors, services
from courses.models import Course
from people.mixins import MemberRequiredMixin


class CourseListView(ListView):
    template_name = "courses/course_list.html"
    context_object_name = "courses"

    def get_queryset(self):
        return selectors.upcoming_courses()


class CourseDetailView(DetailView):
    template_name = "courses/course_detail.html"
    context_object_name = "course"
    queryset = Course.objects.select_related("instructor")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["participants"] = selectors.participants(self.object)
        return context


class BookCourseView(MemberRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        course = get_object_or_404(Course, pk=pk)
        try:
            services.book(course_id=course.pk, member=self.member)
        except services.CourseFull:
            messages.error(request, "Sorry, this course is full.")
        else:
            messages.success(request, "You're in!")
        return redirect(course)


class CancelBookingView(MemberRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        booking = get_object_or_404(self.member.bookings, pk=pk)
        services.cancel(booking=booking)
        return redirect("courses:my_bookings")


class MyBookingsView(MemberRequiredMixin, ListView):
    template_name = "courses/my_bookings.html"
    context_object_name = "bookings"

    def get_queryset(self):
        return selectors.bookings_of(self.member)
