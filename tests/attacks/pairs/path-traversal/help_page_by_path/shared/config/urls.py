from django.contrib import admin
from django.urls import path

from guide.views import page

urlpatterns = [path("admin/", admin.site.urls), path("guide/<path:name>", page)]
