from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from routes.api import RouteViewSet, SurfaceViewSet

router = DefaultRouter()
router.register("routes", RouteViewSet, basename="route")
router.register("surfaces", SurfaceViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("v1/", include(router.urls)),
]
