from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from kb.views import ArticleViewSet, RevisionList, revert

router = DefaultRouter()
router.register("articles", ArticleViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/", include(router.urls)),
    path("api/articles/<int:article_pk>/revisions/", RevisionList.as_view(), name="revisions"),
    path("api/articles/<int:article_pk>/revisions/<int:pk>/revert/", revert, name="revert"),
]
