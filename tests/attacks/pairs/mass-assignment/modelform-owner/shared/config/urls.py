from django.contrib import admin
from django.urls import include, path

from forum import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("", views.posts, name="posts"),
    path("write/", views.write, name="write"),
]
