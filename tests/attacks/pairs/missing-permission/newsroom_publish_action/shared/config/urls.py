from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from newsroom.api import ArticleViewSet

router = DefaultRouter()
router.register("articles", ArticleViewSet, basename="article")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
