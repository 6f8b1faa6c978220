from django.contrib import admin
from django.urls import path

from weather.views import MeasurementListCreate

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/measurements/", MeasurementListCreate.as_view()),
]
