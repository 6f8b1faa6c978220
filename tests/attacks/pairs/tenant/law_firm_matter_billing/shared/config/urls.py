from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from firms.views import MatterViewSet, TimeEntryViewSet

router = DefaultRouter()
router.register("matters", MatterViewSet)
router.register("time-entries", TimeEntryViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/", include(router.urls)),
]
