from django.contrib import admin
from django.urls import path

from travel.views import trip

urlpatterns = [path("admin/", admin.site.urls), path("trips/<int:trip_id>", trip)]
