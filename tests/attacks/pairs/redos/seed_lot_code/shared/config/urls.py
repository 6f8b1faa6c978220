from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from seeds.views import LotViewSet, VarietyViewSet

router = DefaultRouter()
router.register("varieties", VarietyViewSet)
router.register("lots", LotViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
