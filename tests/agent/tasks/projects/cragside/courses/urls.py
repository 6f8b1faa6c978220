from django.urls import path

from courses import views

app_name = "courses"

urlpatterns = [
    path("", views.CourseListView.as_view(), name="course_list"),
    path("mine/", views.MyBookingsView.as_view(), name="my_bookings"),
    path("<int:pk>/", views.CourseDetailView.as_view(), name="course_detail"),
    path("<int:pk>/book/", views.BookCourseView.as_view(), name="book_course"),
    path("bookings/<int:pk>/cancel/", views.CancelBookingView.as_view(), name="cancel_booking"),
]
