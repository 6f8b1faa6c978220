from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from workshop.views import RepairViewSet

router = SimpleRouter()
router.register("repairs", RepairViewSet, basename="repair")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
