from django.contrib import admin
from django.urls import path

from airline.api import CheckIn

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/check-in/<slug:locator>/", CheckIn.as_view()),
]
