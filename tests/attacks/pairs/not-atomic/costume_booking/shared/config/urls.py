from django.contrib import admin
from django.urls import path

from costumes.views import BookingCreate

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/bookings/", BookingCreate.as_view()),
]
