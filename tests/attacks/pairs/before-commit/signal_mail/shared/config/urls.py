from django.contrib import admin
from django.urls import path

from tickets.views import buy

urlpatterns = [path("admin/", admin.site.urls), path("concerts/<int:pk>/buy/", buy)]
