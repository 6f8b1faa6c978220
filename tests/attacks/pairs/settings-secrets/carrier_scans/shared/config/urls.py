from django.contrib import admin
from django.urls import path

from scans.views import ScanView

urlpatterns = [path("admin/", admin.site.urls), path("api/scans/", ScanView.as_view())]
