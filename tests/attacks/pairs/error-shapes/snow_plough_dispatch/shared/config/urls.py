from django.contrib import admin
from django.urls import path

from ploughs.views import DispatchView, PloughListView, RoundListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/ploughs/", PloughListView.as_view(), name="ploughs"),
    path("api/ploughs/<int:pk>/dispatch/", DispatchView.as_view(), name="dispatch"),
    path("api/rounds/", RoundListView.as_view(), name="rounds"),
]
