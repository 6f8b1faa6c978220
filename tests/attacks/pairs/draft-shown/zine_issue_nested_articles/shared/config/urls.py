from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from zines.views import ArticleViewSet, IssueViewSet

router = DefaultRouter()
router.register("issues", IssueViewSet, basename="issue")
router.register("articles", ArticleViewSet, basename="article")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
