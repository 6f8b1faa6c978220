from django.contrib import admin
from django.urls import path

from workspaces.views import Dashboard, SwitchWorkspace

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", Dashboard.as_view(), name="dashboard"),
    path("workspaces/<slug:slug>/switch/", SwitchWorkspace.as_view(), name="switch-workspace"),
]
