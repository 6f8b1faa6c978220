from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from documents.views import SourceDocumentViewSet

router = DefaultRouter()
router.register("documents", SourceDocumentViewSet, basename="document")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/", include(router.urls)),
]
