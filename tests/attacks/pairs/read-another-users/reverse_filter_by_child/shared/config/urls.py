from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from carsharing.api import TripViewSet

router = DefaultRouter()
router.register("trips", TripViewSet, basename="trip")
urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
