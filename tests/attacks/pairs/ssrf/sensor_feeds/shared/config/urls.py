from django.contrib import admin
from django.urls import path

from feeds.views import preview

urlpatterns = [path("admin/", admin.site.urls), path("api/feeds/preview/", preview)]
