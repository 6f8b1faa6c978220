from django.contrib import admin
from django.urls import path

from theatre.views import BookSeats

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/shows/<int:pk>/bookings/", BookSeats.as_view()),
]
