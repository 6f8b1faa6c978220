from django.contrib import admin
from django.urls import include, path

from finance.views import dashboard

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("dashboard/", dashboard),
]
