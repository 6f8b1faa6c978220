from django.contrib import admin
from django.urls import path

from podcasts.api import ImportCover

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/covers/", ImportCover.as_view()),
]
