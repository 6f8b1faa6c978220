from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from smarthome.api import LockViewSet

router = SimpleRouter()
router.register("locks", LockViewSet, basename="lock")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
