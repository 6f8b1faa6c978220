from django.urls import path

from . import views

urlpatterns = [
    path("", views.Programme.as_view(), name="programme"),
    path("shows/<int:pk>/", views.BookSeats.as_view(), name="book"),
    path("bookings/", views.MyBookings.as_view(), name="bookings"),
]
