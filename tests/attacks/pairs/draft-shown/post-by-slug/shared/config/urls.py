from django.contrib import admin
from django.urls import path

from blog.views import PostDetail, PostList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", PostList.as_view(), name="posts"),
    path("<slug:slug>/", PostDetail.as_view(), name="post"),
]
