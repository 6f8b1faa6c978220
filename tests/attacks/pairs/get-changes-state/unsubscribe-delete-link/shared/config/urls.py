from django.contrib import admin
from django.urls import include, path

from jobs import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("searches/", views.searches, name="searches"),
    path("searches/<int:pk>/delete/", views.delete_search, name="search-delete"),
]
