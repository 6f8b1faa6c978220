from django.contrib import admin
from django.urls import path

from home.views import Dashboard

urlpatterns = [path("admin/", admin.site.urls), path("dashboard/", Dashboard.as_view())]
