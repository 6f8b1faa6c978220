from django.contrib import admin
from django.urls import path

from stations import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/stations/", views.StationList.as_view(), name="stations"),
    path("api/stations/nearby/", views.Nearby.as_view(), name="nearby"),
    path("api/stations/<int:pk>/", views.StationDetail.as_view(), name="station"),
    path("api/stations/<int:pk>/vehicles/", views.VehicleList.as_view(), name="vehicles"),
]
