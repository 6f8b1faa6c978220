from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from escaperoom.views import RoomViewSet

router = DefaultRouter()
router.register("rooms", RoomViewSet, basename="room")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include(router.urls)),
]
