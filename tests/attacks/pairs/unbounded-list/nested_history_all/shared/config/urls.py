from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from sensors.api import SensorViewSet

router = SimpleRouter()
router.register("sensors", SensorViewSet, basename="sensor")
urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
