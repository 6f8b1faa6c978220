from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from glacier.views import MeasurementViewSet, SensorViewSet

router = DefaultRouter()
router.register("sensors", SensorViewSet)
router.register("measurements", MeasurementViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
