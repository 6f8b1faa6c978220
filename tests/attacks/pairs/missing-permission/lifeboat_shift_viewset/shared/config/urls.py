from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from rota.viewsets import LaunchViewSet, ShiftViewSet

router = SimpleRouter()
router.register("launches", LaunchViewSet)
router.register("shifts", ShiftViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", include(router.urls)),
]
