from django.contrib import admin
from django.urls import path

from tickets.api import Reserve

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reservations/", Reserve.as_view()),
]
