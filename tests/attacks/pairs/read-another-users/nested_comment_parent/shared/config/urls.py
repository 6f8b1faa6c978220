from django.contrib import admin
from django.urls import path

from tracker.api import CommentList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/projects/<slug:key>/issues/<int:issue_pk>/comments/", CommentList.as_view()),
]
