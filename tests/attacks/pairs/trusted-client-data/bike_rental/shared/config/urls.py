from django.contrib import admin
from django.urls import path

from rental.views import ReturnBike, StartRide

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/rides/", StartRide.as_view()),
    path("api/rides/<int:pk>/return/", ReturnBike.as_view()),
]
