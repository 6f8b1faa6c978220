from django.contrib import admin
from django.urls import path

from members.api import Directory

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/directory/", Directory.as_view()),
]
