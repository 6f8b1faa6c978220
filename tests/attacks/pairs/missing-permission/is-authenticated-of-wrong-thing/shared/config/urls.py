from django.urls import include, path
from rest_framework.routers import DefaultRouter

from fleetcare.views import VehicleViewSet

router = DefaultRouter()
router.register("vehicles", VehicleViewSet)
urlpatterns = [path("api/", include(router.urls))]
