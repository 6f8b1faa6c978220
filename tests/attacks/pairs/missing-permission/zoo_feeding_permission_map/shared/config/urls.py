from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from zoo.api import FeedingViewSet

router = DefaultRouter()
router.register("feedings", FeedingViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
