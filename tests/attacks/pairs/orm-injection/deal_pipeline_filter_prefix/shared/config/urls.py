from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from pipeline.views import DealViewSet

router = DefaultRouter()
router.register("deals", DealViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/", include(router.urls)),
]
