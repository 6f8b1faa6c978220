from django.contrib import admin
from django.urls import path

from fleet.views import VehicleDetail, VehicleList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/vehicles/", VehicleList.as_view()),
    path("api/vehicles/<int:pk>/", VehicleDetail.as_view()),
]
