from django.urls import include, path
from rest_framework.routers import DefaultRouter

from sensors.views import MeasurementViewSet

router = DefaultRouter()
router.register("measurements", MeasurementViewSet)
urlpatterns = [path("api/", include(router.urls))]
