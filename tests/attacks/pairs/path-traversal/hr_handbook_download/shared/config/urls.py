from django.contrib import admin
from django.urls import path

from handbook import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("handbook/", views.index, name="handbook"),
    path("handbook/download/", views.download, name="handbook-download"),
]
