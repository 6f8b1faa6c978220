from django.contrib import admin
from django.urls import path

from kites.views import edit_flight

urlpatterns = [
    path("admin/", admin.site.urls),
    path("flights/<int:flight_id>/", edit_flight, name="flight"),
]
