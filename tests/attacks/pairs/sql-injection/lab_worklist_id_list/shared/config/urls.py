from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from worklists.views import SampleViewSet

router = DefaultRouter()
router.register("samples", SampleViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/", include(router.urls)),
]
