from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from housing.views import FlatViewSet, RepairOrderViewSet

router = SimpleRouter()
router.register("flats", FlatViewSet)
router.register("orders", RepairOrderViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
