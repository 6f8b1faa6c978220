from django.contrib import admin
from django.urls import path

from photos.api import RemovePhotos

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/photos/remove/", RemovePhotos.as_view()),
]
