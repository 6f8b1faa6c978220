from django.contrib import admin
from django.urls import path

from clubs.views import new_password

urlpatterns = [path("admin/", admin.site.urls), path("new-password/<str:token>/", new_password)]
