from django.contrib import admin
from django.urls import path

from archive.views import Play

urlpatterns = [
    path("admin/", admin.site.urls),
    path("play/", Play.as_view()),
]
