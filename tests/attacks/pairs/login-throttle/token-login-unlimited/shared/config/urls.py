from django.contrib import admin
from django.urls import path

from auth_api.views import Login

urlpatterns = [path("admin/", admin.site.urls), path("api/login/", Login.as_view())]
