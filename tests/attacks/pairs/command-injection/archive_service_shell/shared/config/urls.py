from django.contrib import admin
from django.urls import path

from archives.views import count

urlpatterns = [path("admin/", admin.site.urls), path("archives/count/", count)]
