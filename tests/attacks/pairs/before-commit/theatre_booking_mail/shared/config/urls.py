from django.contrib import admin
from django.urls import path

from theatre import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.Programme.as_view(), name="programme"),
    path("performances/<int:pk>/book/", views.Book.as_view(), name="book"),
    path("bookings/", views.MyBookings.as_view(), name="bookings"),
]
