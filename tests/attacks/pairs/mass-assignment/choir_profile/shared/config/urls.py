from django.contrib import admin
from django.urls import path

from choir import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("me/", views.profile, name="profile"),
    path("board/minutes/", views.minutes, name="minutes"),
]
