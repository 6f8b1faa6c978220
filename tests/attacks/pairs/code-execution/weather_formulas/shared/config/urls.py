from django.contrib import admin
from django.urls import path

from stations.views import Derived, Readings

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/stations/<int:pk>/readings/", Readings.as_view(), name="readings"),
    path("api/stations/<int:pk>/derived/", Derived.as_view(), name="derived"),
]
