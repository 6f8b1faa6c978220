from django.contrib import admin
from django.urls import path

from shelter import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("animals/", views.animals, name="animals"),
    path("animals/<int:pk>/apply/", views.apply, name="apply"),
]
