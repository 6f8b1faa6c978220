from django.contrib import admin
from django.urls import path

from typing_pool import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("letters/", views.letters, name="letters"),
    path("letters/<int:pk>/typed/", views.typed, name="typed"),
]
