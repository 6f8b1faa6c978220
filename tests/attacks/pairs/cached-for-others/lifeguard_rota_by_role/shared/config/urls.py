from django.contrib import admin
from django.urls import path

from rota.views import BeachListView, WeekView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("beaches/", BeachListView.as_view(), name="beaches"),
    path("week/", WeekView.as_view(), name="week"),
]
