from django.contrib import admin
from django.urls import path

from points.views import transfer

urlpatterns = [path("admin/", admin.site.urls), path("transfer/", transfer)]
