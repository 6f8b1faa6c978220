from django.contrib import messages
from django.shortcuts import redirect
from django.views import View
from django.views.generic import DetailView, ListView

from accounts.mixins import CustomerMixin, InstructorMixin, PageMixin

from . import services
from .models import Booking, Course, Session


class CourseListView(PageMixin, ListView):
    template_name = "courses/course_list.html"
    page_title = "Courses"
    section = "courses"
    model = Course
    context_object_name = "courses"


class CourseDetailView(PageMixin, DetailView):
    template_name = "courses/course_detail.html"
    section = "courses"
    model = Course
    context_object_name = "course"

    def get_page_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        sessions = self.object.sessions.upcoming().select_related("instructor")
        return super().get_context_data(sessions=sessions, **kwargs)


class BookView(CustomerMixin, View):
    def post(self, request, pk):
        try:
            services.book(request.user, pk)
        except services.BookingError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, "You are booked.")
        return redirect("courses:booking-list")


class BookingListView(CustomerMixin, ListView):
    template_name = "courses/booking_list.html"
    page_title = "Your courses"
    section = "courses"
    context_object_name = "bookings"

    def get_queryset(self):
        return Booking.objects.filter(customer=self.request.user).select_related(
            "session__course"
        )


class RosterView(InstructorMixin, DetailView):
    template_name = "courses/roster.html"
    page_title = "Roster"
    section = "courses"
    queryset = Session.objects.select_related("course").prefetch_related(
        "bookings__customer__profile"
    )
    context_object_name = "session"
