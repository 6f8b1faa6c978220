from django.contrib import admin
from django.urls import path

from gallery.views import PhotoCreate, PhotoList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("photos/", PhotoList.as_view()),
    path("photos/new/", PhotoCreate.as_view()),
]
