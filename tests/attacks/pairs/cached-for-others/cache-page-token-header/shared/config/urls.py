from django.contrib import admin
from django.urls import path

from meters.views import readings

urlpatterns = [path("admin/", admin.site.urls), path("readings/", readings)]
