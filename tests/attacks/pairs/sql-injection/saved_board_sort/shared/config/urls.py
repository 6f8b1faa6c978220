from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from tracker.api import BoardViewSet

router = DefaultRouter()
router.register("boards", BoardViewSet, basename="board")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
