from django.contrib import admin
from django.urls import path

from convert.views import convert

urlpatterns = [
    path("admin/", admin.site.urls),
    path("convert/", convert),
]
