from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from canal.views import LockViewSet, PassageViewSet

router = SimpleRouter()
router.register("locks", LockViewSet)
router.register("passages", PassageViewSet, basename="passage")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
