from django.contrib import admin
from django.urls import path

from depot.views import parcels

urlpatterns = [path("admin/", admin.site.urls), path("api/parcels/", parcels)]
