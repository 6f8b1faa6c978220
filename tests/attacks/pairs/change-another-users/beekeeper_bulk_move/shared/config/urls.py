from django.contrib import admin
from django.urls import path

from apiary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hives/", views.my_hives, name="hives"),
    path("hives/move/", views.move, name="move"),
]
