from django.urls import include, path
from rest_framework.routers import DefaultRouter

from sensors import api

router = DefaultRouter()
router.register("sensors", api.SensorViewSet, basename="sensor")
router.register("readings", api.ReadingViewSet, basename="reading")

urlpatterns = [path("api/", include(router.urls))]
