from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from greenhouse.views import ProfileViewSet

router = DefaultRouter()
router.register("profiles", ProfileViewSet, basename="profile")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
