from django.contrib import admin
from django.urls import include, path

from gym.views import MyBookings

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("bookings/", MyBookings.as_view()),
]
