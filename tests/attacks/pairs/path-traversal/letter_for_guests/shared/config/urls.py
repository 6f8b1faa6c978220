from django.contrib import admin
from django.urls import path

from guesthouse import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("letters/preview/", views.preview),
]
