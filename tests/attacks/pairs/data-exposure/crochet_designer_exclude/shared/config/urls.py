from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from crochet.api import PatternViewSet

router = DefaultRouter()
router.register("patterns", PatternViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
