from django.urls import path

from scans.api.views import RecordScansAPI

urlpatterns = [
    path("records/<slug:signature>/scans/", RecordScansAPI.as_view(), name="api_scans"),
]
