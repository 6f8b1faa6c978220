from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from gliding.views import FlightViewSet, GliderViewSet

router = SimpleRouter()
router.register("gliders", GliderViewSet)
router.register("flights", FlightViewSet, basename="flight")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
