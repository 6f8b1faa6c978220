from django.contrib import admin
from django.urls import path

from notices import feeds, views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("notices/", views.NoticeListView.as_view(), name="notices"),
    path("notices/feed/", feeds.NoticeFeed(), name="notice-feed"),
    path("notices/of/<slug:slug>/", views.DepartmentView.as_view(), name="department"),
    path("notices/<slug:slug>/", views.NoticeDetailView.as_view(), name="notice"),
]
