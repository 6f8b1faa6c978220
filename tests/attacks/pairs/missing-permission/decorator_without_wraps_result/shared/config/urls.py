from django.contrib import admin
from django.urls import path

from board import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("posts/", views.posts),
    path("posts/<int:pk>/pin/", views.pin),
]
