from django.contrib import admin
from django.urls import include, path

from sheets import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("sheets/", views.sheet_list, name="sheets"),
    path("sheets/download/", views.sheet_download, name="sheet"),
]
