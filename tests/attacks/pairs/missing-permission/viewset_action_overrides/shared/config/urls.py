from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from payroll.api import PayRunViewSet

router = DefaultRouter()
router.register("runs", PayRunViewSet)
urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
