from django.contrib import admin
from django.urls import include, path

from alerts.views import alerts

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("alerts/", alerts, name="alerts"),
]
