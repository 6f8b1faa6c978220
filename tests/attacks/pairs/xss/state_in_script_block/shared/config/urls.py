from django.contrib import admin
from django.urls import path

from map.views import MapPage

urlpatterns = [path("admin/", admin.site.urls), path("map/", MapPage.as_view())]
