from django.contrib import admin
from django.urls import include, path

from parts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("parts/", views.parts, name="parts"),
    path("parts/<int:pk>/", views.part, name="part"),
    path("parts/load/", views.load, name="load"),
]
