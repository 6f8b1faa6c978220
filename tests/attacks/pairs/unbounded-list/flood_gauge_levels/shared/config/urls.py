from django.contrib import admin
from django.urls import path

from gauges.views import GaugeListView, LevelListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("gauges/", GaugeListView.as_view(), name="gauges"),
    path("gauges/<slug:slug>/levels/", LevelListView.as_view(), name="levels"),
]
