from django.contrib import admin
from django.urls import path

from theatre import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("shows/<int:pk>/book/", views.book_seats, name="book"),
    path("bookings/", views.bookings, name="bookings"),
]
