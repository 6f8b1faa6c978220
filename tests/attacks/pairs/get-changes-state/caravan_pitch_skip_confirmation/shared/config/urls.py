from django.contrib import admin
from django.urls import path

from pitches.views import GiveUp, Reservations

urlpatterns = [
    path("admin/", admin.site.urls),
    path("reservations/", Reservations.as_view(), name="reservations"),
    path("reservations/<int:pk>/give-up/", GiveUp.as_view(), name="give-up"),
]
