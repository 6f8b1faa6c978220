from django.contrib import admin
from django.urls import path

from meters.views import usage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("usage/", usage),
]
