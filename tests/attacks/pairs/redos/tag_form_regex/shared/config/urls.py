from django.contrib import admin
from django.urls import path

from tags.views import check

urlpatterns = [path("admin/", admin.site.urls), path("tags/check/", check)]
