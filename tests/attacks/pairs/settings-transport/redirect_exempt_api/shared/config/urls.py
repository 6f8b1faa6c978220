from django.contrib import admin
from django.urls import path

from meters import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("healthz", views.healthz),
    path("api/readings/", views.Readings.as_view()),
]
