from django.contrib import admin
from django.urls import include, path

from archive import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("search/", views.search, name="search"),
    path("newest/", views.newest, name="newest"),
    path("size/", views.size, name="size"),
]
