from django.contrib import admin
from django.urls import path

from choirs import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("choirs/<int:choir_pk>/scores/<path:name>", views.score),
]
