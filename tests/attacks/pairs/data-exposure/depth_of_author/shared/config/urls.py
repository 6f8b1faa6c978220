from django.contrib import admin
from django.urls import path

from talk.views import CommentList

urlpatterns = [path("admin/", admin.site.urls), path("api/comments/", CommentList.as_view())]
