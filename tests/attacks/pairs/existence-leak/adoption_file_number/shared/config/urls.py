from django.contrib import admin
from django.urls import path

from casework import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("files/", views.my_files),
    path("files/<slug:number>/", views.family_file),
]
