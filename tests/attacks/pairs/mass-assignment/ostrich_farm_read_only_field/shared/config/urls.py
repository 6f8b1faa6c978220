from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from ostriches.views import VisitViewSet

router = SimpleRouter()
router.register("visits", VisitViewSet, basename="visit")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
