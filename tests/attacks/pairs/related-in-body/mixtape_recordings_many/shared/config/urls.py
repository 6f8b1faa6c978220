from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from mixtapes.api import MixtapeViewSet

router = DefaultRouter()
router.register("mixtapes", MixtapeViewSet, basename="mixtape")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
