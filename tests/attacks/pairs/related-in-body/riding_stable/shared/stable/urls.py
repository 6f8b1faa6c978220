from django.urls import path

from . import views

urlpatterns = [
    path("", views.MyBookings.as_view(), name="bookings"),
    path("bookings/new/", views.BookLesson.as_view(), name="book"),
    path("bookings/<int:pk>/", views.BookingDetail.as_view(), name="booking"),
    path("bookings/<int:pk>/cancel/", views.BookingDelete.as_view(), name="cancel"),
]
