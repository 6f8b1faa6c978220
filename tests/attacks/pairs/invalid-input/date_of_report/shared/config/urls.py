from django.contrib import admin
from django.urls import path

from report.views import DistanceView

urlpatterns = [path("admin/", admin.site.urls), path("distance/", DistanceView.as_view())]
