from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from festival.views import SubmissionViewSet

router = DefaultRouter()
router.register("submissions", SubmissionViewSet, basename="submission")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
