from django.contrib import admin
from django.urls import path

from signs import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("signs/", views.signs, name="signs"),
    path("signs/title/", views.video_title, name="video-title"),
]
