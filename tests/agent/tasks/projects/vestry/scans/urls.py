from django.urls import path

from scans.views import ScanListView

urlpatterns = [
    path("scans/", ScanListView.as_view(), name="scan_list"),
]
