from django.contrib import admin
from django.urls import path

from tables.views import reservation

urlpatterns = [
    path("admin/", admin.site.urls),
    path("reservations/<int:pk>/", reservation, name="reservation"),
]
