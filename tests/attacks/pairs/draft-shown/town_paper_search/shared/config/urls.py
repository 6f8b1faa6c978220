from django.contrib import admin
from django.urls import path

from paper.views import ArticlePage, FrontPage, Search

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", FrontPage.as_view(), name="front"),
    path("search/", Search.as_view(), name="search"),
    path("<slug:slug>/", ArticlePage.as_view(), name="article"),
]
