from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from toolshed.viewsets import LoanViewSet, ToolViewSet

router = SimpleRouter()
router.register("tools", ToolViewSet)
router.register("loans", LoanViewSet, basename="loan")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
