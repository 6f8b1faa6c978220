from django.contrib import admin
from django.urls import path

from club.views import directory

urlpatterns = [path("admin/", admin.site.urls), path("members/", directory)]
