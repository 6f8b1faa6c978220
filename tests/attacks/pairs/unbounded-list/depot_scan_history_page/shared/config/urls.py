from django.contrib import admin
from django.urls import include, path

from depot import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("parcels/", views.ParcelList.as_view(), name="parcels"),
    path("parcels/<slug:code>/scan/", views.ScanNew.as_view(), name="scan"),
    path("scans/", views.ScanHistory.as_view(), name="scans"),
]
