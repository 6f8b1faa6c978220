from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from boards.api import TileViewSet

router = DefaultRouter()
router.register("tiles", TileViewSet, basename="tile")

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
