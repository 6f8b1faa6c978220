from django.urls import path

from .views import VehicleAdd, VehicleList

urlpatterns = [
    path("vehicles/", VehicleList.as_view(), name="vehicles"),
    path("vehicles/add/", VehicleAdd.as_view(), name="vehicle-add"),
]
