from django.contrib import admin
from django.urls import path

from greenhouse import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("houses/<int:pk>/readings/", views.SensorReading.as_view(), name="readings"),
    path("houses/<int:pk>/vents/", views.Vents.as_view(), name="vents"),
]
