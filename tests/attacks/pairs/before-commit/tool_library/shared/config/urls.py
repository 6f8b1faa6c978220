from django.contrib import admin
from django.urls import path

from tools.views import Reservations

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reservations/", Reservations.as_view()),
]
