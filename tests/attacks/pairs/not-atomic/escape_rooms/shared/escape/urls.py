from django.urls import path

from . import views

urlpatterns = [
    path("rooms/", views.Rooms.as_view(), name="rooms"),
    path("bookings/", views.MyBookings.as_view(), name="my-bookings"),
    path("bookings/new/", views.Book.as_view(), name="book"),
]
