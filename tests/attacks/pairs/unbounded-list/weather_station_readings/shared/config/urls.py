from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from weather.views import ReadingViewSet, StationViewSet

router = DefaultRouter()
router.register("stations", StationViewSet)
router.register("readings", ReadingViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
