from django.contrib import admin
from django.urls import path

from buoys.views import LoggerListView, SampleView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/loggers/", LoggerListView.as_view(), name="loggers"),
    path("api/loggers/<int:pk>/samples/", SampleView.as_view(), name="samples"),
]
