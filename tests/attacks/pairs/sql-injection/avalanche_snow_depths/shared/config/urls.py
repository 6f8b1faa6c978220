from django.contrib import admin
from django.urls import path

from snow.views import DailyMeanView, StationListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/stations/", StationListView.as_view(), name="stations"),
    path("api/means/", DailyMeanView.as_view(), name="means"),
]
