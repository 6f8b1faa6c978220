from django.contrib import admin
from django.urls import path

from station.views import LogSearchView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("station/log/", LogSearchView.as_view(), name="station-log"),
]
