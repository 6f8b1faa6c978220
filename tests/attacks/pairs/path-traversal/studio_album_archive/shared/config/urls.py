from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from studio.views import AlbumViewSet

router = DefaultRouter()
router.register("albums", AlbumViewSet, basename="album")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
