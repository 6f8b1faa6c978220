from django.contrib import admin
from django.urls import path

from tattoos import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("designs/", views.designs, name="designs"),
    path("designs/new/", views.add, name="design-new"),
    path("designs/<int:pk>/picture/", views.picture, name="picture"),
]
