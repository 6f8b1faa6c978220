from django.contrib import admin
from django.urls import path

from studios.views import DashboardView, ExpiringView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", DashboardView.as_view(), name="dashboard"),
    path("expiring/", ExpiringView.as_view(), name="expiring"),
]
