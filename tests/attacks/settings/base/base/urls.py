from django.contrib import admin
from django.urls import path

urlpatterns = [path("office-7f3a/", admin.site.urls)]
