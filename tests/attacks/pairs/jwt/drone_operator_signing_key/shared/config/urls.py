from django.contrib import admin
from django.urls import path

from drones.views import FlightListView, MeView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", MeView.as_view(), name="me"),
    path("api/flights/", FlightListView.as_view(), name="flights"),
]
