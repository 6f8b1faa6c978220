from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from hearing.viewsets import ClientViewSet, FittingViewSet

router = DefaultRouter()
router.register("clients", ClientViewSet)
router.register("fittings", FittingViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", include(router.urls)),
]
