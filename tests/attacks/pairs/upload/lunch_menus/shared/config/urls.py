from django.contrib import admin
from django.urls import path

from menus import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("menus/upload/", views.MenuUpload.as_view(), name="menu-upload"),
    path("menus/<int:pk>/", views.MenuFile.as_view(), name="menu"),
]
