from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from census.views import AreaViewSet

router = DefaultRouter()
router.register("areas", AreaViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
