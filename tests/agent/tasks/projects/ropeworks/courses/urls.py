from django.urls import path

from . import views

app_name = "courses"

urlpatterns = [
    path("", views.CourseListView.as_view(), name="course-list"),
    path("mine/", views.BookingListView.as_view(), name="booking-list"),
    path("<slug:slug>/", views.CourseDetailView.as_view(), name="course-detail"),
    path("sessions/<int:pk>/book/", views.BookView.as_view(), name="book"),
    path("sessions/<int:pk>/roster/", views.RosterView.as_view(), name="roster"),
]
