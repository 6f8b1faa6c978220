from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from ferries.views import SailingViewSet

router = SimpleRouter()
router.register("sailings", SailingViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", include(router.urls)),
]
