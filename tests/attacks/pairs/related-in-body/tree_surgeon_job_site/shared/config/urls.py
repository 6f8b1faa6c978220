from django.contrib import admin
from django.urls import path

from trees.views import JobListView, SiteListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sites/", SiteListView.as_view(), name="sites"),
    path("api/jobs/", JobListView.as_view(), name="jobs"),
]
