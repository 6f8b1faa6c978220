from django.contrib import admin
from django.urls import path

from articles.views import ArticleDetail, ArticleList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", ArticleList.as_view(), name="articles"),
    path("<int:year>/<slug:slug>/", ArticleDetail.as_view(), name="article"),
]
