from django.contrib import admin
from django.urls import path

from gym.views import CancelBooking, MyBookings

urlpatterns = [
    path("admin/", admin.site.urls),
    path("bookings/", MyBookings.as_view(), name="bookings"),
    path("bookings/<int:pk>/cancel/", CancelBooking.as_view(), name="cancel"),
]
