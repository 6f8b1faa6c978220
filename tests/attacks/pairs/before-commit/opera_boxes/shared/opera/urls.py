from django.urls import path

from . import views

urlpatterns = [
    path("", views.evenings, name="evenings"),
    path("evenings/<int:evening_pk>/book/", views.book, name="book"),
    path("bookings/", views.bookings, name="bookings"),
    path("bookings/<int:pk>/cancel/", views.cancel, name="cancel"),
]
